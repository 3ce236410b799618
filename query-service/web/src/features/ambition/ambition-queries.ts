import { useQueries, useQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';
import type { AmbitieGeheel } from '@/shared/api/types';
import type { AsOf } from '@/shared/time/as-of';

export const useAmbition = (id: string, asOf: AsOf = {}) =>
  useQuery({
    queryKey: ['ambitie', id, asOf],
    queryFn: () =>
      read(() => client.GET('/v1/ambities/{id}', { params: { path: { id }, query: { ...asOf } } })),
  });

const revision = (id: string, n: number) => ({
  queryKey: ['revisie', id, n],
  queryFn: () => read(() => client.GET('/v1/ambities/{id}/revisies/{n}', { params: { path: { id, n } } })),
});

export const useRevisions = (id: string, numbers: number[]) =>
  useQueries({ queries: numbers.map((n) => revision(id, n)) });

/** The text an amendment goes on from: the open change where there is one, else what is shown. */
export function useNewest(ambition: AmbitieGeheel) {
  const open = ambition.openWijziging?.revisie;
  const query = useQuery({ ...revision(ambition.id, open ?? ambition.revisie), enabled: open !== undefined });
  return open === undefined ? ambition : query.data;
}

/** The collaboration, for the names of its parties. */
export const useCollaboration = (id: string) =>
  useQuery({
    queryKey: ['samenwerking', id],
    queryFn: () => read(() => client.GET('/v1/samenwerkingen/{id}', { params: { path: { id } } })),
  });
