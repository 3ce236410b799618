import { useQueries, useQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';
import type { AsOf } from '@/shared/time/as-of';

export const useEvaluations = (id: string, asOf: AsOf) =>
  useQuery({
    queryKey: ['evaluaties', id, asOf],
    queryFn: () =>
      read(() =>
        client.GET('/v1/samenwerkingen/{id}/evaluaties', { params: { path: { id }, query: { ...asOf } } }),
      ),
  });

/** The agenda as it is now: what one can evaluate, and where a follow-up can be proposed. */
export const useAgendaNow = (id: string) =>
  useQuery({
    queryKey: ['agenda', id, {}],
    queryFn: () => read(() => client.GET('/v1/samenwerkingen/{id}/agenda', { params: { path: { id } } })),
  });

/** The meetings themselves, for their items. */
export const useMeetings = (ids: string[]) =>
  useQueries({
    queries: ids.map((id) => ({
      queryKey: ['oogo', id, {}],
      queryFn: () => read(() => client.GET('/v1/oogos/{id}', { params: { path: { id } } })),
    })),
  });
