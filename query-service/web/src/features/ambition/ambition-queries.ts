import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';
import type { AmbitieGeheel } from '@/shared/api/types';
import type { AsOf } from '@/shared/time/as-of';
import { toForm } from './shown';

export const useAmbition = (id: string, asOf: AsOf = {}) =>
  useQuery({
    queryKey: ['ambitie', id, asOf],
    queryFn: () =>
      read(() => client.GET('/v1/ambities/{id}', { params: { path: { id }, query: { ...asOf } } })),
  });

const revision = (id: string, n: number) => ({
  queryKey: ['revisie', id, n],
  queryFn: () =>
    read(() => client.GET('/v1/ambities/{id}/revisies/{revisie}', { params: { path: { id, revisie: n } } })),
});

export const useRevisions = (id: string, numbers: number[]) =>
  useQueries({ queries: numbers.map((n) => revision(id, n)) });

/**
 * The text an amendment goes on from, with its version: the open change where there is one, else what is shown.
 * While a newer one is fetched the old one stays, so that a form on top of it keeps what was typed.
 */
export function useNewest(ambition: AmbitieGeheel) {
  const { id, versie, openWijziging } = ambition;
  return useQuery({
    queryKey: ['nieuwste', id, versie],
    queryFn: async () => {
      const text = openWijziging ? await revision(id, openWijziging.revisie).queryFn() : ambition;
      return { version: versie, form: toForm(text) };
    },
    placeholderData: keepPreviousData,
  });
}

/** The collaboration, for the names of its parties. */
export const useCollaboration = (id: string) =>
  useQuery({
    queryKey: ['samenwerking', id],
    queryFn: () => read(() => client.GET('/v1/samenwerkingen/{id}', { params: { path: { id } } })),
  });
