import { useQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';
import type { AsOf } from '@/shared/time/as-of';

/** Every edition of the agenda that there ever was, as it stood on a day. */
export const useEditions = (id: string, asOf: AsOf) =>
  useQuery({
    queryKey: ['agendas', id, asOf],
    enabled: id !== '',
    queryFn: () =>
      read(() =>
        client.GET('/v1/samenwerkingen/{id}/agendas', { params: { path: { id }, query: { ...asOf } } }),
      ),
  });

export const useEdition = (id: string, asOf: AsOf) =>
  useQuery({
    queryKey: ['editie', id, asOf],
    queryFn: () =>
      read(() => client.GET('/v1/agendas/{id}', { params: { path: { id }, query: { ...asOf } } })),
  });

/** The agenda as it is now: what can go into an edition. */
export const useAgendaNow = (id: string) =>
  useQuery({
    queryKey: ['agenda', id, {}],
    enabled: id !== '',
    queryFn: () => read(() => client.GET('/v1/samenwerkingen/{id}/agenda', { params: { path: { id } } })),
  });
