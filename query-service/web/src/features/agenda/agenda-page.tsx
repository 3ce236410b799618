import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { client, read } from '@/shared/api/client';
import type { Agenda } from '@/shared/api/types';
import { useLive } from '@/shared/api/use-live';
import { useText } from '@/shared/i18n/use-text';
import { ProvenanceHint } from '@/shared/provenance/provenance';
import { useSession } from '@/shared/session/session';
import { isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Answer } from '@/shared/ui/answer';
import { DayChoice } from '@/shared/ui/day-choice';
import { ActionLink } from '@/shared/ui/link';
import { Page } from '@/shared/ui/page';
import { PastBanner } from '@/shared/ui/past-banner';
import { AgendaTotals } from './agenda-totals';
import { AmbitionList } from './ambition-list';
import { EditionInForce } from './edition-in-force';
import { OogoTimeline } from './oogo-timeline';
import { SinceThen } from './since-then';
import { ThemesWithout } from './themes-without';

/** The whole agenda of a collaboration, on the day one looks at. */
export function AgendaPage() {
  const id = useParams().id ?? '';
  const asOf = useAsOf();
  const weergave = useSearchParams()[0].get('weergave') === 'matrix' ? 'matrix' : undefined;
  useLive(id);
  const query = useQuery({
    queryKey: ['agenda', id, asOf, weergave],
    queryFn: () =>
      read(() =>
        client.GET('/v1/samenwerkingen/{id}/agenda', {
          params: { path: { id }, query: { ...asOf, ...(weergave && { weergave }) } },
        }),
      ),
    // Keeps the page standing while another day is fetched, so that one sees what changes.
    placeholderData: (previous) => (previous?.samenwerking.id === id ? previous : undefined),
  });
  return (
    <Answer query={query}>
      {(agenda) => <AgendaOnDay agenda={agenda} waiting={query.isPlaceholderData} />}
    </Answer>
  );
}

function AgendaOnDay({ agenda, waiting }: { agenda: Agenda; waiting: boolean }) {
  const { t, date } = useText();
  const { may } = useSession();
  const asOf = useAsOf();
  const { samenwerking, op, bekendOp, oogo, gepland, oogos } = agenda;
  const now = isNow(asOf);
  const mayPropose = now && (may('medewerker', samenwerking.id) || may('gedelegeerde', samenwerking.id));
  return (
    <Page
      title={t('agenda.titel')}
      kind={samenwerking.naam}
      lead={t(now ? 'agenda.nu' : gepland ? 'agenda.opLater' : 'agenda.op', { dag: date(op) })}
      collaboration={samenwerking}
      actions={
        mayPropose && (
          <ActionLink to={`/samenwerkingen/${samenwerking.id}/ambities/nieuw`}>
            {t('agenda.voorstellen')}
          </ActionLink>
        )
      }
    >
      <PastBanner op={op} bekendOp={bekendOp} oogo={oogo} planned={gepland} />
      <OogoTimeline oogos={oogos} />
      <DayChoice />
      <SinceThen agenda={agenda} />
      {agenda.bekend && <EditionInForce agenda={agenda} />}
      <div aria-busy={waiting} className="ov-stack">
        {agenda.ambities.length > 0 && <ProvenanceHint />}
        <AmbitionList agenda={agenda} />
        {agenda.bekend && <AgendaTotals totals={agenda.totalen} collaboration={samenwerking.id} />}
        <ThemesWithout themes={agenda.themasZonderAmbitie} />
      </div>
    </Page>
  );
}
