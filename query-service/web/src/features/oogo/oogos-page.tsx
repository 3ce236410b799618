import { Heading, Paragraph } from '@amsterdam/design-system-react';
import { useParams } from 'react-router';
import type { OogoKort } from '@/shared/api/types';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useLive } from '@/shared/api/use-live';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { today } from '@/shared/time/dutch-date';
import { Answer } from '@/shared/ui/answer';
import { Link } from '@/shared/ui/link';
import { Page } from '@/shared/ui/page';
import { StatusBadge } from '@/shared/ui/status-badge';
import { ConveneForm } from './convene-form';
import { useOogos } from './oogo-queries';

/** All meetings of a collaboration: what is coming, what has been. */
export function OogosPage() {
  const { t } = useText();
  const id = useParams().id ?? '';
  const { may } = useSession();
  const collaboration = useCollaboration(id);
  const oogos = useOogos(id);
  useLive(id);
  return (
    <Answer query={collaboration}>
      {({ naam }) => (
        <Page title={t('oogos.titel')} kind={naam} lead={t('oogos.uitleg')} collaboration={{ id, naam }}>
          {may('secretaris', id) && (
            <details className="ov-panel">
              <summary>{t('oogos.bijeenroepen')}</summary>
              <ConveneForm collaboration={id} />
            </details>
          )}
          <Answer query={oogos}>{(answer) => <Meetings oogos={answer.oogos} />}</Answer>
        </Page>
      )}
    </Answer>
  );
}

function Meetings({ oogos }: { oogos: OogoKort[] }) {
  const { t } = useText();
  const now = today();
  const done = (oogo: OogoKort) => oogo.stand === 'gesloten' || oogo.dag < now;
  const byDay = [...oogos].sort((one, other) => one.dag.localeCompare(other.dag));
  const coming = byDay.filter((oogo) => !done(oogo));
  const been = byDay.filter(done).reverse();
  if (oogos.length === 0) return <Paragraph>{t('oogos.leeg')}</Paragraph>;
  return (
    <>
      <Rows title={t('oogos.komend')} oogos={coming} none={t('oogos.geenKomend')} />
      {been.length > 0 && <Rows title={t('oogos.geweest')} oogos={been} none="" />}
    </>
  );
}

function Rows({ title, oogos, none }: { title: string; oogos: OogoKort[]; none: string }) {
  const { t, date } = useText();
  return (
    <section className="ov-panel">
      <Heading level={2}>{title}</Heading>
      {oogos.length === 0 && <Paragraph>{none}</Paragraph>}
      <ul className="ov-rows">
        {oogos.map(({ id, naam, dag, tijd, stand }) => (
          <li key={id}>
            <span>
              <Link to={`/oogos/${id}`}>OOGO {naam}</Link>
              <span className="ov-quiet">
                {date(dag)}
                {tijd && `, ${t('oogo.tijd', { tijd: tijd.slice(0, 5) })}`}
              </span>
            </span>
            <StatusBadge of={`oogo.${stand}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
