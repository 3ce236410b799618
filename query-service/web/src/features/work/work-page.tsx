import { Paragraph } from '@amsterdam/design-system-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { client, read } from '@/shared/api/client';
import type { Werk } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import type { AsOf } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { RegionPage } from '@/shared/ui/region-page';
import { Actions } from './actions';
import { Afterwards } from './afterwards';
import { Awaiting } from './awaiting';
import { Endings } from './endings';

const useWork = (id: string, partij: string | undefined, asOf: AsOf) =>
  useQuery({
    queryKey: ['mijn-werk', id, partij, asOf],
    queryFn: () =>
      read(() =>
        client.GET('/v1/samenwerkingen/{id}/mijn-werk', {
          params: { path: { id }, query: { ...(partij ? { partij } : {}), ...asOf } },
        }),
      ),
  });

/** What awaits the party one acts for; for who works for all, what awaits the whole table. */
export function WorkPage() {
  const { t } = useText();
  const id = useParams().id ?? '';
  const { me, acting } = useSession();
  const sits = me.functies.some(
    ({ voor, samenwerkingen }) => voor.id === acting?.id && samenwerkingen.some((table) => table.id === id),
  );
  const party = sits && acting?.id !== id ? acting?.id : undefined;
  return (
    <RegionPage id={id} title={t('werk.titel')} query={useWork(id, party, useAsOf())}>
      {(work) => <Work work={work} />}
    </RegionPage>
  );
}

function Work({ work }: { work: Werk }) {
  const { t, list } = useText();
  const { partijen, heleTafel } = work;
  const waiting = [
    work.agendapunten,
    work.bekrachtigingen,
    work.bevestigingen,
    work.acties,
    work.toezeggingen,
    work.aflopend,
    work.concepten,
    work.evaluaties,
  ].some(({ length }) => length > 0);
  return (
    <>
      <p>
        {heleTafel
          ? t('werk.heleTafel')
          : t('werk.voorPartijen', {
              partijen: list(partijen.map(({ naam }) => naam ?? t('partij.onbekend'))),
            })}
      </p>
      {!waiting && (
        <div className="ov-empty">
          <Paragraph size="large">{t('werk.leeg')}</Paragraph>
        </div>
      )}
      <Awaiting work={work} />
      <Afterwards work={work} />
      <Actions work={work} />
      <Endings work={work} />
    </>
  );
}
