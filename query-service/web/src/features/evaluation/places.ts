import type { NieuwVervolg } from '@/shared/api/types';
import { useOogos } from '@/shared/api/use-oogos';
import { useText } from '@/shared/i18n/use-text';
import { useAgendaNow, useMeetings } from './evaluation-queries';

/** A place as the value of a choice, and back: a revision of an ambition, or an item of an OOGO. */
export const writePlace = (kind: 'voorstel' | 'punt', id: string, number: number) =>
  `${kind} ${id} ${number}`;

export function readPlace(value: string): Pick<NieuwVervolg, 'voorstel' | 'revisie' | 'oogo' | 'agendapunt'> {
  const [kind, id = '', number] = value.split(' ');
  if (kind === 'voorstel') return { voorstel: id, revisie: Number(number) };
  if (kind === 'punt') return { oogo: id, agendapunt: Number(number) };
  return {};
}

/** Where a follow-up can come back: the proposals that are open, and the items of OOGOs that are to come. */
export function usePlaces(collaboration: string) {
  const { t } = useText();
  const ambitions = useAgendaNow(collaboration).data?.ambities ?? [];
  const oogos = useOogos(collaboration).data?.oogos ?? [];
  const coming = oogos.filter(({ stand }) => stand === 'gepland' || stand === 'geopend');
  const meetings = useMeetings(coming.map(({ id }) => id));
  const proposals = ambitions.flatMap(({ id, titel, status, revisie, openWijziging }) => {
    const nummer = openWijziging?.revisie ?? (status === 'voorstel' ? revisie : undefined);
    return nummer === undefined
      ? []
      : [
          {
            value: writePlace('voorstel', id, nummer),
            label: t('evaluatie.voorstelKeuze', { titel, nummer }),
          },
        ];
  });
  const items = meetings.flatMap(({ data }) =>
    (data?.agendapunten ?? []).map(({ nummer, titel }) => ({
      value: writePlace('punt', data?.id ?? '', nummer),
      label: `${t('evaluatie.puntKeuze', { naam: data?.naam ?? '', nummer })}: ${titel}`,
    })),
  );
  return [...proposals, ...items];
}
