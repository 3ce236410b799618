import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';
import type { Vergelijking } from './types';

type Get = (path: string, init: unknown) => Promise<{ data?: Vergelijking; response: Response }>;

/** What differs between the agenda at two points. */
export const useComparison = (id: string, query: Record<string, string>) =>
  useQuery({
    queryKey: ['vergelijking', id, query],
    queryFn: () =>
      read(() =>
        (client.GET as unknown as Get)('/v1/samenwerkingen/{id}/agenda/vergelijking', {
          params: { path: { id }, query },
        }),
      ),
    placeholderData: keepPreviousData,
  });
