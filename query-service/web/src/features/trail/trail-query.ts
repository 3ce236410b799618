import { useInfiniteQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';

const PAGE = 100;

/** The trail page after page; the day one looks at does not matter to it, only what was known. */
export const useTrail = (id: string, bekendOp: string | undefined) =>
  useInfiniteQuery({
    queryKey: ['gebeurtenissen', id, bekendOp],
    initialPageParam: 0,
    queryFn: ({ pageParam }) =>
      read(() =>
        client.GET('/v1/samenwerkingen/{id}/gebeurtenissen', {
          params: {
            path: { id },
            query: { cursor: pageParam, aantal: PAGE, ...(bekendOp ? { bekendOp } : {}) },
          },
        }),
      ),
    getNextPageParam: ({ volgende }) => volgende,
  });
