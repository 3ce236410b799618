import { Field, Label, Paragraph, Select } from '@amsterdam/design-system-react';
import { useSearchParams } from 'react-router';
import type { Agenda, Ambitie } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { AmbitionCard } from './ambition-card';
import { type StatusFilter, statusCounts, visible } from './status-filter';

/** The ambitions as one reads an agenda: in order, each with what it is and where it stands. */
export function AmbitionList({ agenda }: { agenda: Agenda }) {
  const { t, date } = useText();
  const [search] = useSearchParams();
  if (!agenda.bekend) {
    return (
      <div className="ov-empty">
        <Paragraph size="large">{t('agenda.nietsBekend')}</Paragraph>
        {agenda.vastgelegdSinds && (
          <Paragraph>{t('agenda.vastgelegdSinds', { dag: date(agenda.vastgelegdSinds) })}</Paragraph>
        )}
      </div>
    );
  }
  if (agenda.ambities.length === 0) {
    return (
      <div className="ov-empty">
        <Paragraph size="large">{t('agenda.leeg')}</Paragraph>
        <Paragraph>{t('agenda.leegUitleg')}</Paragraph>
      </div>
    );
  }
  const shown = visible(agenda.ambities, search.get('status'));
  return (
    <section aria-label={t('agenda.ambities')} className="ov-stack">
      <Filter ambitions={agenda.ambities} />
      {shown.length === 0 && <Paragraph>{t('agenda.geenMetStatus')}</Paragraph>}
      {shown.map((ambition) => (
        <AmbitionCard key={ambition.id} ambition={ambition} />
      ))}
    </section>
  );
}

function Filter({ ambitions }: { ambitions: Ambitie[] }) {
  const { t } = useText();
  const [search, setSearch] = useSearchParams();
  const counts = statusCounts(ambitions);
  const choose = (status: string) => {
    const next = new URLSearchParams(search);
    if (status) next.set('status', status);
    else next.delete('status');
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return (
    <Field className="ov-filter">
      <Label htmlFor="filter-status">{t('agenda.filter')}</Label>
      <Select
        id="filter-status"
        value={search.get('status') ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <Select.Option value="">{t('agenda.alles', { aantal: ambitions.length })}</Select.Option>
        {counts.map(([status, count]: [StatusFilter, number]) => (
          <Select.Option key={status} value={status}>
            {t(status === 'open-wijziging' ? 'agenda.metWijziging' : `status.${status}`)} ({count})
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
