import { useQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';
import type { AsOf } from '@/shared/time/as-of';

/** The meetings as they stood on a day. */
export const useOogosThen = (samenwerking: string, asOf: AsOf) =>
  useQuery({
    queryKey: ['oogos', samenwerking, asOf],
    queryFn: () => read(() => client.GET('/v1/oogos', { params: { query: { samenwerking, ...asOf } } })),
  });

export const useOogo = (id: string, asOf: AsOf) =>
  useQuery({
    queryKey: ['oogo', id, asOf],
    queryFn: () => read(() => client.GET('/v1/oogos/{id}', { params: { path: { id }, query: { ...asOf } } })),
  });

export const useDecisionList = (id: string, asOf: AsOf) =>
  useQuery({
    queryKey: ['besluitenlijst', id, asOf],
    queryFn: () =>
      read(() =>
        client.GET('/v1/oogos/{id}/besluitenlijst', { params: { path: { id }, query: { ...asOf } } }),
      ),
  });

/** The agenda as it is now: what the secretary can put on the table. */
export const useAgendaNow = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['agenda', id, {}],
    enabled,
    queryFn: () => read(() => client.GET('/v1/samenwerkingen/{id}/agenda', { params: { path: { id } } })),
  });
