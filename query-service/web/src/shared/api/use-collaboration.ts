import { useQuery } from '@tanstack/react-query';
import type { AsOf } from '@/shared/time/as-of';
import { client, read } from './client';

/** The collaboration on a day: its name, its parties, who works for it as a whole. */
export const useCollaboration = (id: string, asOf: AsOf = {}) =>
  useQuery({
    queryKey: ['samenwerking', id, asOf],
    enabled: id !== '',
    queryFn: () =>
      read(() => client.GET('/v1/samenwerkingen/{id}', { params: { path: { id }, query: { ...asOf } } })),
  });
