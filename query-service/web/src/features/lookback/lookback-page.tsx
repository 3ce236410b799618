import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import { Navigate, useParams, useSearchParams } from 'react-router';
import type { OogoKort } from '@/shared/api/types';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useLive } from '@/shared/api/use-live';
import { useOogos } from '@/shared/api/use-oogos';
import { useText } from '@/shared/i18n/use-text';
import { Answer } from '@/shared/ui/answer';
import { Page } from '@/shared/ui/page';
import { ChoosePoints } from './choose-points';
import { Differences } from './differences';
import { lastTwo, readPoints, writePoints } from './points';

/** Looking back: what came, went and changed on the agenda between two points. */
export function LookbackPage() {
  const { t } = useText();
  const id = useParams().id ?? '';
  const collaboration = useCollaboration(id);
  const oogos = useOogos(id);
  useLive(id);
  return (
    <Answer query={collaboration}>
      {({ naam }) => (
        <Page
          title={t('terugkijken.titel')}
          kind={naam}
          lead={t('terugkijken.uitleg')}
          collaboration={{ id, naam }}
          actions={
            <Button variant="secondary" onClick={() => window.print()}>
              {t('besluitenlijst.afdrukken')}
            </Button>
          }
        >
          <Answer query={oogos}>{(answer) => <Between id={id} oogos={answer.oogos} />}</Answer>
        </Page>
      )}
    </Answer>
  );
}

function Between({ id, oogos }: { id: string; oogos: OogoKort[] }) {
  const { t } = useText();
  const [search, setSearch] = useSearchParams();
  const points = readPoints(search);
  const otherwise = lastTwo(oogos);
  // What one sees stands whole in the address, so that it can be kept and sent.
  if (!points && otherwise) return <Navigate to={{ search: writePoints(otherwise).toString() }} replace />;
  const held = oogos
    .filter(({ stand }) => stand !== 'afgelast')
    .sort((one, two) => one.dag.localeCompare(two.dag));
  return (
    <>
      <section className="ov-panel ov-choose" aria-labelledby="kies-kop">
        <Heading level={2} id="kies-kop">
          {t('terugkijken.kies')}
        </Heading>
        <ChoosePoints points={points} oogos={held} choose={(chosen) => setSearch(writePoints(chosen))} />
      </section>
      {points ? (
        <Differences id={id} points={points} oogos={oogos} />
      ) : (
        <Paragraph>{t('terugkijken.kiesEerst')}</Paragraph>
      )}
    </>
  );
}
