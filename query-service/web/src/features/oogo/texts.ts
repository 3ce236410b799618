import { useQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';
import type { Ambitie, Tekstverwijzing } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { newestRevision } from './newest-revision';
import { useAgendaNow } from './oogo-queries';

/** A text that can be put on the table, in the revision one would decide about now. */
export interface Tableable extends Tekstverwijzing {
  titel: string;
}

const ENDED: Ambitie['status'][] = ['concept', 'ingetrokken', 'samengevoegd'];

/** Everything the secretary can put on the table, each with its newest revision. */
export function useTableable(id: string): Tableable[] {
  const { t } = useText();
  const agenda = useAgendaNow(id).data;
  const path = { path: { id } };
  const params = { params: path };
  const editions = useQuery({
    queryKey: ['agendas', id, {}],
    queryFn: () => read(() => client.GET('/v1/samenwerkingen/{id}/agendas', params)),
  }).data;
  const vision = useQuery({
    queryKey: ['visie', id, {}],
    queryFn: () => read(() => client.GET('/v1/samenwerkingen/{id}/visie', params)),
  }).data;
  const principles = useQuery({
    queryKey: ['uitgangspunten', id, {}],
    queryFn: () => read(() => client.GET('/v1/samenwerkingen/{id}/uitgangspunten', params)),
  }).data;
  const documents = useQuery({
    queryKey: ['documenten', id, {}],
    queryFn: () => read(() => client.GET('/v1/documenten', { params: { query: { samenwerking: id } } })),
  }).data;
  const last = (revisions: { revisie: number }[] | undefined) =>
    Math.max(0, ...(revisions ?? []).map(({ revisie }) => revisie));
  const own = (soort: 'visie' | 'uitgangspunten', revisie: number): Tableable[] =>
    revisie > 0 ? [{ soort, id, revisie, titel: t(`tekst.${soort}`) }] : [];
  return [
    ...(agenda?.ambities ?? [])
      .filter((ambition) => !ENDED.includes(ambition.status))
      .map((ambition) => ({
        soort: 'ambitie' as const,
        id: ambition.id,
        revisie: newestRevision(ambition),
        titel: ambition.titel,
      })),
    ...(editions?.agendas ?? [])
      .filter(({ gesloten }) => gesloten === null)
      .map((edition) => ({
        soort: 'agenda' as const,
        id: edition.id,
        revisie: edition.openWijziging ?? edition.revisie,
        titel: edition.naam,
      })),
    ...own('visie', last(vision?.revisies)),
    ...own('uitgangspunten', last(principles?.revisies)),
    ...(documents?.documenten ?? []).map(({ id, nieuwste }) => ({
      soort: 'document' as const,
      id,
      revisie: nieuwste.nummer,
      titel: nieuwste.titel,
    })),
  ];
}
