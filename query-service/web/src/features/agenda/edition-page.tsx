import { useParams } from 'react-router';
import type { Editiegeheel, Naam } from '@/shared/api/types';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useLive } from '@/shared/api/use-live';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { asOfQuery, isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Answer } from '@/shared/ui/answer';
import { Fact, Facts } from '@/shared/ui/facts';
import { Link } from '@/shared/ui/link';
import { Page } from '@/shared/ui/page';
import { PastBanner } from '@/shared/ui/past-banner';
import { StatusBadge } from '@/shared/ui/status-badge';
import { CloseEditionForm } from './close-edition-form';
import { useEditionPeriod } from './edition-period';
import { useAgendaNow, useEdition } from './edition-queries';
import { EditionRevisions } from './edition-revisions';
import { OrderEditionForm } from './order-edition-form';

/** One edition of the agenda: what stands in it, how it came about, what was decided. */
export function EditionPage() {
  const { id = '', editie = '' } = useParams();
  const place = useCollaboration(id);
  const query = useEdition(editie, useAsOf());
  useLive(id);
  return (
    <Answer query={place}>
      {({ naam }) => (
        <Answer query={query}>
          {(edition) => <Edition edition={edition} samenwerking={{ id, naam }} />}
        </Answer>
      )}
    </Answer>
  );
}

function Edition({ edition, samenwerking }: { edition: Editiegeheel; samenwerking: Naam }) {
  const { t, date } = useText();
  const { may } = useSession();
  const period = useEditionPeriod();
  const asOf = useAsOf();
  const query = asOfQuery(asOf);
  const { id, naam, status, periode, schooljaren, besluiten, gesloten, voorganger } = edition;
  const leads = isNow(asOf) && gesloten === null && may('secretaris', samenwerking.id);
  const agenda = useAgendaNow(leads ? samenwerking.id : '').data;
  return (
    <Page
      title={naam}
      kind={t('editie.soort')}
      lead={<StatusBadge of={`status.${status}`} />}
      collaboration={samenwerking}
      crumbs={[
        { to: `/samenwerkingen/${samenwerking.id}/agenda${query}`, label: t('nav.agenda') },
        { to: `/samenwerkingen/${samenwerking.id}/agendas${query}`, label: t('editie.alle') },
      ]}
    >
      <PastBanner op={edition.op} bekendOp={edition.bekendOp} planned={edition.gepland} />
      <section className="ov-panel" aria-label={t('editie.soort')}>
        <Facts>
          <Fact name={t('editie.periode')}>{period(periode)}</Fact>
          {schooljaren.length > 0 && <Fact name={t('editie.schooljaren')}>{schooljaren.join(' · ')}</Fact>}
          {voorganger && (
            <Fact name={t('editie.voorganger')}>
              <Link to={`/samenwerkingen/${samenwerking.id}/agendas/${voorganger}${query}`}>
                {t('editie.voorganger')}
              </Link>
            </Fact>
          )}
          {gesloten && (
            <Fact name={t('editie.sluiten')}>{t('editie.gesloten', { dag: date(gesloten) })}</Fact>
          )}
          {besluiten.length > 0 && (
            <Fact name={t('ambitie.besluiten')}>
              <ul className="ov-list">
                {besluiten.map(({ id: decision, nummer, dag, revisie, uitkomst }) => (
                  <li key={decision}>
                    <Link to={`/besluiten/${decision}${query}`}>
                      {t('ambitie.besluitRegel', { nummer, dag: date(dag) })}
                    </Link>{' '}
                    <StatusBadge of={`uitkomst.${uitkomst}`} />
                    <span className="ov-quiet">{t('revisie.over', { nummer: revisie })}</span>
                  </li>
                ))}
              </ul>
            </Fact>
          )}
        </Facts>
      </section>
      <EditionRevisions edition={edition} />
      {leads && agenda && <OrderEditionForm edition={edition} ambitions={agenda.ambities} />}
      {leads && <CloseEditionForm id={id} />}
    </Page>
  );
}
