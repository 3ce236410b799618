import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { hasStatus, isUpdating, Problem } from '@/shared/api/problem';

const worthRetrying = (error: Error) =>
  !(error instanceof Problem) || error.status === 0 || error.status === 429 || error.status >= 500;

/** One place for how we ask: wait while the views are being rebuilt, and notice a session that has ended. */
export function makeQueryClient(): QueryClient {
  const onError = (error: Error) => {
    if (hasStatus(error, 401)) void queries.resetQueries({ queryKey: ['ik'] });
  };
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.queryKey[0] !== 'ik') onError(error);
      },
    }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (count, error) => isUpdating(error) || (count < 2 && worthRetrying(error)),
        retryDelay: (count, error) => (isUpdating(error) ? 2_000 : 500 * 2 ** count),
      },
    },
  });
  return queries;
}
