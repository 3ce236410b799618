import { Heading, Paragraph } from '@amsterdam/design-system-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { Oogo } from '@/shared/api/types';
import { useLive } from '@/shared/api/use-live';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { asOfQuery, isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Answer } from '@/shared/ui/answer';
import { DayChoice } from '@/shared/ui/day-choice';
import { Link } from '@/shared/ui/link';
import { Page } from '@/shared/ui/page';
import { PastBanner } from '@/shared/ui/past-banner';
import { StatusBadge } from '@/shared/ui/status-badge';
import { AgendaItem } from './agenda-item';
import { ItemCommitments } from './item-commitments';
import { MeetingAct } from './meeting-act';
import { MeetingFacts } from './meeting-facts';
import { useOogo } from './oogo-queries';
import { SecretaryActs } from './secretary-acts';

/** One meeting: its items, and per item what every party says of it, live. */
export function OogoPage() {
  const query = useOogo(useParams().id ?? '', useAsOf());
  useLive(query.data?.samenwerking.id);
  return <Answer query={query}>{(oogo) => <Meeting oogo={oogo} />}</Answer>;
}

function Meeting({ oogo }: { oogo: Oogo }) {
  const { t, date } = useText();
  const { may } = useSession();
  const { id, naam, dag, tijd, plaats, stand, samenwerking, agendapunten, op, bekendOp, gepland } = oogo;
  // Stays as one left it while points are added one after another.
  const [startsEmpty] = useState(agendapunten.length === 0);
  const asOf = useAsOf();
  const leads = isNow(asOf) && may('secretaris', samenwerking.id);
  const waiting = agendapunten.filter((item) => item.stand === 'open').length;
  const when = [date(dag), tijd && t('oogo.tijd', { tijd: tijd.slice(0, 5) }), plaats]
    .filter(Boolean)
    .join(', ');
  return (
    <Page
      title={`OOGO ${naam}`}
      kind={t('oogo.soort')}
      lead={
        <>
          <StatusBadge of={`oogo.${stand}`} /> {when}
        </>
      }
      collaboration={samenwerking}
      crumbs={[{ to: `/samenwerkingen/${samenwerking.id}/oogos${asOfQuery(asOf)}`, label: t('nav.oogos') }]}
      actions={
        leads && stand === 'gepland' ? (
          <MeetingAct id={id} act="opening" />
        ) : leads && stand === 'geopend' && agendapunten.length > 0 && waiting === 0 ? (
          <MeetingAct id={id} act="sluiting" />
        ) : null
      }
    >
      <PastBanner op={op} bekendOp={bekendOp} planned={gepland} />
      <DayChoice />
      <MeetingFacts oogo={oogo} />
      <section aria-labelledby="punten-kop" className="ov-stack">
        <Heading level={2} id="punten-kop">
          {t('oogo.agendapunten')}
        </Heading>
        {agendapunten.some((item) => item.afronding) && (
          <p>
            <Link to={`/oogos/${id}/besluitenlijst${asOfQuery(asOf)}`}>{t('oogo.besluitenlijst')}</Link>
          </p>
        )}
        {agendapunten.length === 0 && <Paragraph>{t('oogo.leeg')}</Paragraph>}
        {agendapunten.map((item) => (
          <AgendaItem key={item.nummer} item={item} oogo={oogo} />
        ))}
        <ItemCommitments item={undefined} oogo={oogo} />
      </section>
      {leads && (stand === 'gepland' || stand === 'geopend') && (
        <SecretaryActs oogo={oogo} startsEmpty={startsEmpty} />
      )}
      {leads && stand === 'geopend' && waiting > 0 && (
        <p className="ov-quiet">{t('oogo.nogOpen', { aantal: waiting })}</p>
      )}
      {stand === 'gesloten' && (
        <p>
          <Link to={`/samenwerkingen/${samenwerking.id}/agenda?op=oogo:${id}`}>{t('oogo.agendaToen')}</Link>
        </p>
      )}
    </Page>
  );
}
