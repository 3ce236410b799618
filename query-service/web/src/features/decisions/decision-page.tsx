import { useParams } from 'react-router';
import type { Besluit } from '@/shared/api/types';
import { useLive } from '@/shared/api/use-live';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Answer } from '@/shared/ui/answer';
import { DayChoice } from '@/shared/ui/day-choice';
import { Link } from '@/shared/ui/link';
import { Page } from '@/shared/ui/page';
import { PastBanner } from '@/shared/ui/past-banner';
import { StatusBadge } from '@/shared/ui/status-badge';
import { Aftermath } from './aftermath';
import { Binding } from './binding';
import { Conclusion } from './conclusion';
import { DecidedTexts } from './decided-texts';
import { useCollaborationOf, useDecision } from './decision-queries';
import { Positions } from './positions';

/** One decision with its whole trace: what, on which text, who said what on which ground. */
export function DecisionPage() {
  const query = useDecision(useParams().id ?? '', useAsOf());
  return <Answer query={query}>{(decision) => <Decision decision={decision} />}</Answer>;
}

function Decision({ decision }: { decision: Besluit }) {
  const { t, date } = useText();
  const asOf = asOfQuery(useAsOf());
  const { nummer, titel, soort, uitkomst, oogo, op, bekendOp, gepland, teksten, standpunten } = decision;
  const collaboration = useCollaborationOf(oogo.id).data;
  useLive(collaboration?.id);
  return (
    <Page
      title={titel}
      kind={t('besluit.kop', { nummer })}
      lead={
        <>
          <StatusBadge of={`uitkomst.${uitkomst}`} />{' '}
          {t('besluit.inOogo', { naam: oogo.naam, dag: date(oogo.dag) })}
        </>
      }
      collaboration={collaboration}
      crumbs={
        collaboration
          ? [{ to: `/samenwerkingen/${collaboration.id}/besluiten${asOf}`, label: t('nav.besluiten') }]
          : []
      }
    >
      <PastBanner op={op} bekendOp={bekendOp} planned={gepland} />
      <DayChoice />
      <Conclusion decision={decision} />
      {uitkomst === 'geen-overeenstemming' && collaboration && (
        <p>
          <Link to={`/samenwerkingen/${collaboration.id}/geschillen${asOf}`}>{t('geschillen.bekijk')}</Link>
        </p>
      )}
      {soort !== 'bespreken' && <Binding decision={decision} collaboration={collaboration?.id} />}
      <DecidedTexts texts={teksten} collaboration={collaboration?.id} />
      <Positions positions={standpunten} />
      <Aftermath decision={decision} collaboration={collaboration?.id} />
    </Page>
  );
}
