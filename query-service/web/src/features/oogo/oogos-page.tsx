import { Heading, Paragraph } from '@amsterdam/design-system-react';
import { useParams } from 'react-router';
import type { OogoKort } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { asOfQuery, isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from '@/shared/ui/link';
import { RegionPage } from '@/shared/ui/region-page';
import { StatusBadge } from '@/shared/ui/status-badge';
import { ConveneForm } from './convene-form';
import { useOogosThen } from './oogo-queries';

/** All meetings of a collaboration: what is coming, what has been, seen from a day. */
export function OogosPage() {
  const { t } = useText();
  const id = useParams().id ?? '';
  const { may } = useSession();
  const asOf = useAsOf();
  return (
    <RegionPage id={id} title={t('oogos.titel')} query={useOogosThen(id, asOf)}>
      {({ oogos, op }) => (
        <>
          <p className="ov-quiet">{t('oogos.uitleg')}</p>
          {isNow(asOf) && may('secretaris', id) && (
            <details className="ov-panel">
              <summary>{t('oogos.bijeenroepen')}</summary>
              <ConveneForm collaboration={id} />
            </details>
          )}
          <Meetings oogos={oogos} day={op} />
        </>
      )}
    </RegionPage>
  );
}

function Meetings({ oogos, day }: { oogos: OogoKort[]; day: string }) {
  const { t } = useText();
  const done = (oogo: OogoKort) => oogo.stand === 'gesloten' || oogo.dag < day;
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
  const asOf = asOfQuery(useAsOf());
  return (
    <section className="ov-panel">
      <Heading level={2}>{title}</Heading>
      {oogos.length === 0 && <Paragraph>{none}</Paragraph>}
      <ul className="ov-rows">
        {oogos.map(({ id, naam, dag, tijd, stand }) => (
          <li key={id}>
            <span>
              <Link to={`/oogos/${id}${asOf}`}>OOGO {naam}</Link>
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
