import { Button, Field, Label, Paragraph, Select } from '@amsterdam/design-system-react';
import { useSearchParams } from 'react-router';
import type { Feit } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { replacements } from './chain';
import { FactRow } from './fact-row';
import { about, things } from './things';

interface FactListProps {
  facts: Feit[];
  more: boolean;
  busy: boolean;
  /** Whether one may void facts here. */
  corrects: boolean;
  fetchMore: () => void;
}

/** The facts that were fetched, or those about one kind of thing. */
export function FactList({ facts, more, busy, corrects, fetchMore }: FactListProps) {
  const { t } = useText();
  const [search] = useSearchParams();
  const trail = {
    replacedBy: replacements(facts),
    fetched: new Set(facts.map(({ feit }) => feit)),
    corrects,
  };
  if (facts.length === 0) {
    return (
      <div className="ov-empty">
        <Paragraph size="large">{t('controle.leeg')}</Paragraph>
      </div>
    );
  }
  return (
    <>
      <Filter facts={facts} />
      <p role="status" className="ov-quiet">
        {t('controle.aantal', { aantal: facts.length, meer: more ? 'ja' : 'nee' })}
      </p>
      <ol className="ov-panel ov-trail">
        {about(facts, search.get('ding')).map((fact) => (
          <FactRow key={fact.feit} fact={fact} trail={trail} />
        ))}
      </ol>
      {more && (
        <div className="ov-actions">
          <Button variant="secondary" onClick={fetchMore} aria-disabled={busy || undefined}>
            {t(busy ? 'laden' : 'controle.meer')}
          </Button>
        </div>
      )}
    </>
  );
}

function Filter({ facts }: { facts: Feit[] }) {
  const { t, known } = useText();
  const [search, setSearch] = useSearchParams();
  const choose = (thing: string) => {
    const next = new URLSearchParams(search);
    if (thing) next.set('ding', thing);
    else next.delete('ding');
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return (
    <Field className="ov-filter">
      <Label htmlFor="filter-ding">{t('controle.filter')}</Label>
      <Select
        id="filter-ding"
        value={search.get('ding') ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <Select.Option value="">{t('controle.alles', { aantal: facts.length })}</Select.Option>
        {things(facts).map(([thing, count]) => (
          <Select.Option key={thing} value={thing}>
            {known(`ding.${thing}`, thing)} ({count})
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
