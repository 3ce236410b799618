import { useQuery } from '@tanstack/react-query';
import type { AsOf } from '@/shared/time/as-of';
import { client, read } from './client';
import type { Ambitie } from './types';

/** The ambitions of a collaboration on a day; none while they are fetched. */
export function useAmbitions(id: string, asOf: AsOf = {}): Ambitie[] {
  const query = useQuery({
    queryKey: ['agenda', id, asOf, undefined],
    enabled: id !== '',
    queryFn: () =>
      read(() =>
        client.GET('/v1/samenwerkingen/{id}/agenda', { params: { path: { id }, query: { ...asOf } } }),
      ),
  });
  return query.data?.ambities ?? [];
}
