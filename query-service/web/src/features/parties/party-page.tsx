import { useParams } from 'react-router';
import type { Partij } from '@/shared/api/types';
import { useLive } from '@/shared/api/use-live';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery, isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Answer } from '@/shared/ui/answer';
import { DayChoice } from '@/shared/ui/day-choice';
import { Page } from '@/shared/ui/page';
import { PastBanner } from '@/shared/ui/past-banner';
import { AboutParty } from './about-party';
import { FunctionRows } from './function-rows';
import { Mandates } from './mandates';
import { useParty } from './party-queries';
import { Representations } from './representations';
import { useTable } from './use-table';

/** One party: who works for it, and who may agree to what until when. */
export function PartyPage() {
  const query = useParty(useParams().id ?? '', useAsOf());
  return <Answer query={query}>{(party) => <Party party={party} />}</Answer>;
}

function Party({ party }: { party: Partij }) {
  const { t, date } = useText();
  const asOf = useAsOf();
  const { naam, soort, code, op, bekendOp, gepland: planned, functies } = party;
  const collaboration = useTable(party);
  useLive(collaboration?.id);
  return (
    <Page
      title={naam}
      kind={[t(`partijsoort.${soort}`), code && t('partij.code', { code })].filter(Boolean).join(' · ')}
      lead={t(isNow(asOf) ? 'partij.nu' : planned ? 'partij.opLater' : 'partij.op', { dag: date(op) })}
      collaboration={collaboration}
      crumbs={
        collaboration
          ? [
              {
                to: `/samenwerkingen/${collaboration.id}/partijen${asOfQuery(asOf)}`,
                label: t('nav.partijen'),
              },
            ]
          : []
      }
    >
      <PastBanner op={op} bekendOp={bekendOp} planned={planned} />
      <DayChoice />
      <Mandates party={party} collaboration={collaboration} />
      <Representations party={party} collaboration={collaboration} />
      <AboutParty party={party} collaboration={collaboration} />
      <FunctionRows title={t('partij.functies')} functions={functies} day={op} />
    </Page>
  );
}
