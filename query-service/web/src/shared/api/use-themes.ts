import { useQuery } from '@tanstack/react-query';
import type { AsOf } from '@/shared/time/as-of';
import { client, read } from './client';

/** The themes of a collaboration on a day; none while they are fetched. */
export function useThemes(id: string, asOf: AsOf = {}) {
  const query = useQuery({
    queryKey: ['themas', id, asOf],
    enabled: id !== '',
    queryFn: () =>
      read(() =>
        client.GET('/v1/samenwerkingen/{id}/themas', { params: { path: { id }, query: { ...asOf } } }),
      ),
  });
  return query.data?.themas ?? [];
}
