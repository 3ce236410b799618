import { Paragraph } from '@amsterdam/design-system-react';
import { useParams, useSearchParams } from 'react-router';
import type { Besluiten, Samenwerking } from '@/shared/api/types';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useLive } from '@/shared/api/use-live';
import { useThemes } from '@/shared/api/use-themes';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery, isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Answer } from '@/shared/ui/answer';
import { DayChoice } from '@/shared/ui/day-choice';
import { KnownThen } from '@/shared/ui/known-then';
import { Link } from '@/shared/ui/link';
import { Page } from '@/shared/ui/page';
import { PastBanner } from '@/shared/ui/past-banner';
import { readFilter } from './decision-filter';
import { useDecisions } from './decision-queries';
import { DecisionRows } from './decision-rows';
import { FilterForm } from './filter-form';
import { Found } from './found';

/** The register: everything the parties decided, newest first. */
export function DecisionsPage() {
  const id = useParams().id ?? '';
  const [search] = useSearchParams();
  const collaboration = useCollaboration(id);
  const decisions = useDecisions(id, readFilter(search), useAsOf());
  useLive(id);
  return (
    <Answer query={collaboration}>
      {(place) => (
        <Answer query={decisions}>
          {(register) => (
            <Register register={register} collaboration={place} waiting={decisions.isPlaceholderData} />
          )}
        </Answer>
      )}
    </Answer>
  );
}

interface RegisterProps {
  register: Besluiten;
  collaboration: Samenwerking;
  waiting: boolean;
}

function Register({ register, collaboration, waiting }: RegisterProps) {
  const { t, date } = useText();
  const [search] = useSearchParams();
  const asOf = useAsOf();
  const now = isNow(asOf);
  const filter = readFilter(search);
  const filtered = Object.keys(filter).length > 0;
  const { op, bekendOp, gepland, besluiten } = register;
  const { id, naam, partijen } = collaboration;
  const themes = useThemes(id, useAsOf());
  return (
    <Page
      title={t('besluiten.titel')}
      kind={naam}
      lead={t(now ? 'besluiten.nu' : gepland ? 'besluiten.opLater' : 'besluiten.op', { dag: date(op) })}
      collaboration={{ id, naam }}
    >
      <PastBanner op={op} bekendOp={bekendOp} planned={gepland} />
      <DayChoice />
      <KnownThen id={id}>
        <details className="ov-panel" open={filtered || undefined}>
          <summary>{t('besluiten.filter')}</summary>
          <FilterForm key={search.toString()} filter={filter} parties={partijen} themes={themes} />
        </details>
        <div aria-busy={waiting} className="ov-stack">
          <Found count={besluiten.length} filter={filter} parties={partijen} themes={themes} />
          {besluiten.length === 0 ? (
            <div className="ov-empty">
              <Paragraph size="large">{t(filtered ? 'besluiten.geenGevonden' : 'besluiten.leeg')}</Paragraph>
              {!filtered && <Paragraph>{t('besluiten.leegUitleg')}</Paragraph>}
            </div>
          ) : (
            <DecisionRows decisions={besluiten} />
          )}
          <p>
            <Link to={`/samenwerkingen/${id}/geschillen${asOfQuery(asOf)}`}>{t('geschillen.bekijk')}</Link>
          </p>
        </div>
      </KnownThen>
    </Page>
  );
}
