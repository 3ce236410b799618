import { useQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';
import type { AsOf } from '@/shared/time/as-of';

export const useDisputes = (samenwerking: string, asOf: AsOf) =>
  useQuery({
    queryKey: ['geschillen', samenwerking, asOf],
    queryFn: () => read(() => client.GET('/v1/geschillen', { params: { query: { samenwerking, ...asOf } } })),
  });

export const useDispute = (id: string, asOf: AsOf) =>
  useQuery({
    queryKey: ['geschil', id, asOf],
    queryFn: () =>
      read(() => client.GET('/v1/geschillen/{id}', { params: { path: { id }, query: { ...asOf } } })),
  });

/** The decisions of a kind: without agreement for who raises a dispute, all for who settles one. */
export const useDecisionsOf = (id: string, uitkomst: 'geen-overeenstemming' | undefined, asOf: AsOf) =>
  useQuery({
    queryKey: ['besluiten', id, uitkomst ? { uitkomst } : {}, asOf],
    queryFn: () =>
      read(() =>
        client.GET('/v1/samenwerkingen/{id}/besluiten', {
          params: { path: { id }, query: { ...(uitkomst ? { uitkomst } : {}), ...asOf } },
        }),
      ),
  });

export const useRoutes = (id: string) =>
  useQuery({
    queryKey: ['procedure', id, {}],
    queryFn: () => read(() => client.GET('/v1/samenwerkingen/{id}/procedure', { params: { path: { id } } })),
    select: ({ geldend, versies }) =>
      versies.find(({ nummer }) => nummer === geldend)?.geschilroutes.map(({ naam }) => naam) ?? [],
  });
