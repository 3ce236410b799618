import { useParams } from 'react-router';
import type { Geschil } from '@/shared/api/types';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useLive } from '@/shared/api/use-live';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { asOfQuery, isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Answer } from '@/shared/ui/answer';
import { DayChoice } from '@/shared/ui/day-choice';
import { Fact, Facts } from '@/shared/ui/facts';
import { Link } from '@/shared/ui/link';
import { Page } from '@/shared/ui/page';
import { PastBanner } from '@/shared/ui/past-banner';
import { StatusBadge } from '@/shared/ui/status-badge';
import { useDispute } from './dispute-queries';
import { Proceedings } from './proceedings';

/** One dispute: about what, what each party put, what was advised and how it ended. */
export function DisputePage() {
  const query = useDispute(useParams().id ?? '', useAsOf());
  useLive(query.data?.samenwerking);
  return <Answer query={query}>{(dispute) => <Whole dispute={dispute} />}</Answer>;
}

function Whole({ dispute }: { dispute: Geschil }) {
  const { t, date } = useText();
  const author = useAuthor();
  const asOf = useAsOf();
  const { may } = useSession();
  const { samenwerking, agendapunt, partij, onderwerp, route, ingediendDoor, ingediendOp, uiterlijk } =
    dispute;
  const { op, bekendOp, gepland, stand, teLaat } = dispute;
  const naam = useCollaboration(samenwerking).data?.naam ?? '';
  const now = isNow(asOf);
  const open = now && stand === 'open';
  return (
    <Page
      title={agendapunt.titel ?? onderwerp}
      kind={t('geschil.kop', { partij: partij.naam ?? t('partij.onbekend') })}
      lead={
        <>
          <StatusBadge of={stand === 'afgehandeld' ? 'geschil.afgehandeld' : 'geschil.open'} />{' '}
          {t(now ? 'partij.nu' : gepland ? 'partij.opLater' : 'partij.op', { dag: date(op) })}
        </>
      }
      collaboration={{ id: samenwerking, naam }}
      crumbs={[
        { to: `/samenwerkingen/${samenwerking}/geschillen${asOfQuery(asOf)}`, label: t('geschillen.titel') },
      ]}
    >
      <PastBanner op={op} bekendOp={bekendOp} planned={gepland} />
      <DayChoice />
      <section className="ov-panel" aria-label={t('geschil.over')}>
        <Facts>
          <Fact name={t('geschil.over')}>
            <p className="ov-prose">{onderwerp}</p>
            <Link to={`/oogos/${agendapunt.oogo}${asOfQuery(asOf)}`}>
              {t('geschil.punt', { naam: agendapunt.naam ?? '', nummer: agendapunt.nummer })}
            </Link>
          </Fact>
          <Fact name={t('geschil.route')}>
            {route ?? t('geschil.geenRoute')}
            {uiterlijk && (
              <span className="ov-quiet">{t('geschil.uiterlijk', { dag: date(uiterlijk) })}</span>
            )}
            {teLaat && <span className="ov-flag">{t('geschil.teLaat')}</span>}
          </Fact>
          <Fact name={t('geschil.ingediend')}>
            {t('geschil.ingediendDoor', { wie: author(ingediendDoor), dag: date(ingediendOp) })}
          </Fact>
        </Facts>
      </section>
      <Proceedings
        dispute={dispute}
        states={open && may('gedelegeerde', samenwerking)}
        leads={open && may('secretaris', samenwerking)}
      />
    </Page>
  );
}
