import { useQueries, useQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';
import type { AsOf } from '@/shared/time/as-of';

const party = (id: string, asOf: AsOf) => ({
  queryKey: ['partij', id, asOf],
  queryFn: () =>
    read(() => client.GET('/v1/partijen/{id}', { params: { path: { id }, query: { ...asOf } } })),
});

export const useParty = (id: string, asOf: AsOf) => useQuery(party(id, asOf));

export const useParties = (ids: string[], asOf: AsOf) =>
  useQueries({ queries: ids.map((id) => party(id, asOf)) });

/** The collaborations one may see, for their names. */
export const useCollaborations = () =>
  useQuery({
    queryKey: ['samenwerkingen'],
    queryFn: () => read(() => client.GET('/v1/samenwerkingen')),
  });
