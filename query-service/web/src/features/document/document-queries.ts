import { useQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';
import type { AsOf } from '@/shared/time/as-of';

export const useDocuments = (samenwerking: string, asOf: AsOf) =>
  useQuery({
    queryKey: ['documenten', samenwerking, asOf],
    queryFn: () => read(() => client.GET('/v1/documenten', { params: { query: { samenwerking, ...asOf } } })),
  });

export const useDocument = (id: string, asOf: AsOf) =>
  useQuery({
    queryKey: ['document', id, asOf],
    queryFn: () =>
      read(() => client.GET('/v1/documenten/{id}', { params: { path: { id }, query: { ...asOf } } })),
  });

export const useProof = (id: string, versie: number | undefined, asOf: AsOf) =>
  useQuery({
    queryKey: ['overlegbewijs', id, versie, asOf],
    queryFn: () =>
      read(() =>
        client.GET('/v1/documenten/{id}/overlegbewijs', {
          params: { path: { id }, query: { ...(versie ? { versie } : {}), ...asOf } },
        }),
      ),
  });
