import { Alert, Paragraph } from '@amsterdam/design-system-react';
import { useParams } from 'react-router';
import { hasStatus } from '@/shared/api/problem';
import type { Mandaat, Samenwerking } from '@/shared/api/types';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useLive } from '@/shared/api/use-live';
import { useText } from '@/shared/i18n/use-text';
import { isNow } from '@/shared/time/as-of';
import { today } from '@/shared/time/dutch-date';
import { useAsOf } from '@/shared/time/use-as-of';
import { Answer } from '@/shared/ui/answer';
import { DayChoice } from '@/shared/ui/day-choice';
import { KnownThen } from '@/shared/ui/known-then';
import { Page } from '@/shared/ui/page';
import { PastBanner } from '@/shared/ui/past-banner';
import { ProblemText } from '@/shared/ui/problem-text';
import { expiring } from './expiring';
import { ExpiringList } from './expiring-list';
import { FunctionRows } from './function-rows';
import { Members } from './members';
import { useParties } from './party-queries';

/** Who sits at the table since when, and whose mandate is about to end. */
export function PartiesPage() {
  const { t, date } = useText();
  const id = useParams().id ?? '';
  const asOf = useAsOf();
  const now = useCollaboration(id);
  const then = useCollaboration(id, asOf);
  useLive(id);
  return (
    <Answer query={now}>
      {({ naam, op: day, bekendOp }) => {
        const op = then.data?.op ?? (asOf.op?.startsWith('oogo:') ? day : (asOf.op ?? day));
        const planned = op > today();
        return (
          <Page
            title={t('partijen.titel')}
            kind={naam}
            lead={t(isNow(asOf) ? 'partijen.nu' : planned ? 'partijen.opLater' : 'partijen.op', {
              dag: date(op),
            })}
            collaboration={{ id, naam }}
          >
            <PastBanner op={op} bekendOp={then.data?.bekendOp ?? bekendOp} planned={planned} />
            <DayChoice />
            {hasStatus(then.error, 404) ? (
              <KnownThen id={id}>
                <div className="ov-empty">
                  <Paragraph size="large">{t('partijen.nietsBekend')}</Paragraph>
                </div>
              </KnownThen>
            ) : (
              <Answer query={then}>{(collaboration) => <Table collaboration={collaboration} />}</Answer>
            )}
          </Page>
        );
      }}
    </Answer>
  );
}

function Table({ collaboration }: { collaboration: Samenwerking }) {
  const { t } = useText();
  const { id, partijen, functies, op } = collaboration;
  const queries = useParties(
    partijen.map((party) => party.id),
    useAsOf(),
  );
  // A party may sit at another table too; what it may agree to there is told there.
  const here = ({ samenwerking }: Mandaat) => samenwerking === id;
  const parties = queries.flatMap(({ data }) =>
    data ? [{ ...data, mandaten: data.mandaten.filter(here) }] : [],
  );
  const failed = queries.find(({ isError }) => isError);
  if (partijen.length === 0) return <Paragraph>{t('partijen.geen')}</Paragraph>;
  return (
    <>
      {failed && (
        <Alert heading={t('partijen.onvolledig')} headingLevel={2} severity="warning">
          <ProblemText error={failed.error} />
        </Alert>
      )}
      <ExpiringList found={expiring(op, partijen, parties, t('partij.functieOnbekend'))} day={op} />
      <Members
        title={t('partijen.aanTafel')}
        lead={t('partijen.aanTafelUitleg')}
        members={partijen.filter(({ neemtStandpunt }) => neemtStandpunt)}
        parties={parties}
        day={op}
      />
      <Members
        title={t('partijen.doenMee')}
        lead={t('partijen.doenMeeUitleg')}
        members={partijen.filter(({ neemtStandpunt }) => !neemtStandpunt)}
        parties={parties}
        day={op}
      />
      <FunctionRows title={t('partijen.voorAllen')} functions={functies} day={op} />
    </>
  );
}
