import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';
import type { comparisonQuery } from './points';

/** What differs between the agenda at two points. */
export const useComparison = (id: string, query: ReturnType<typeof comparisonQuery>) =>
  useQuery({
    queryKey: ['vergelijking', id, query],
    queryFn: () =>
      read(() =>
        client.GET('/v1/samenwerkingen/{id}/agenda/vergelijking', { params: { path: { id }, query } }),
      ),
    // What one sees stays while another choice is fetched.
    placeholderData: keepPreviousData,
  });
