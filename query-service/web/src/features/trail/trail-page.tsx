import { useParams } from 'react-router';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useLive } from '@/shared/api/use-live';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { useAsOf } from '@/shared/time/use-as-of';
import { Answer } from '@/shared/ui/answer';
import { DayChoice } from '@/shared/ui/day-choice';
import { Page } from '@/shared/ui/page';
import { PastBanner } from '@/shared/ui/past-banner';
import { FactList } from './fact-list';
import { useTrail } from './trail-query';

/** Who may give a command may also void what came of it; an auditor changes nothing. */
const CORRECTING = ['medewerker', 'gedelegeerde', 'partijbeheerder', 'secretaris', 'evaluator'] as const;

/** The trail: every fact, who recorded it, when, from when it holds and why. */
export function TrailPage() {
  const { t } = useText();
  const id = useParams().id ?? '';
  const { bekendOp } = useAsOf();
  const collaboration = useCollaboration(id);
  const trail = useTrail(id, bekendOp);
  const { may } = useSession();
  useLive(id);
  return (
    <Answer query={collaboration}>
      {({ naam }) => (
        <Page
          title={t('controle.titel')}
          kind={naam}
          lead={t('controle.uitleg')}
          collaboration={{ id, naam }}
        >
          {bekendOp && <PastBanner op={bekendOp.slice(0, 10)} bekendOp={bekendOp} />}
          <DayChoice knownOnly />
          <Answer query={trail}>
            {({ pages }) => (
              <FactList
                facts={pages.flatMap(({ gebeurtenissen }) => gebeurtenissen)}
                more={trail.hasNextPage}
                busy={trail.isFetchingNextPage}
                corrects={!bekendOp && CORRECTING.some((role) => may(role, id))}
                fetchMore={() => void trail.fetchNextPage()}
              />
            )}
          </Answer>
        </Page>
      )}
    </Answer>
  );
}
