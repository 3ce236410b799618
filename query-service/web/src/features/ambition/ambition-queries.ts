import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { revisionQuery } from '@/shared/ambition-text/revision-query';
import { toForm } from '@/shared/ambition-text/shown';
import { client, read } from '@/shared/api/client';
import type { AmbitieGeheel } from '@/shared/api/types';
import type { AsOf } from '@/shared/time/as-of';

export const useAmbition = (id: string, asOf: AsOf = {}) =>
  useQuery({
    queryKey: ['ambitie', id, asOf],
    queryFn: () =>
      read(() => client.GET('/v1/ambities/{id}', { params: { path: { id }, query: { ...asOf } } })),
  });

/**
 * The text an amendment goes on from, with its version: the open change where there is one, else what is shown.
 * While a newer one is fetched the old one stays, so that a form on top of it keeps what was typed.
 */
export function useNewest(ambition: AmbitieGeheel) {
  const { id, versie, openWijziging } = ambition;
  return useQuery({
    queryKey: ['nieuwste', id, versie],
    queryFn: async () => {
      const text = openWijziging ? await revisionQuery(id, openWijziging.revisie).queryFn() : ambition;
      return { version: versie, form: toForm(text) };
    },
    placeholderData: keepPreviousData,
  });
}
