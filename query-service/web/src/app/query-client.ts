import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { hasStatus, isUpdating, Problem } from '@/shared/api/problem';

const worthRetrying = (error: Error) =>
  !(error instanceof Problem) || error.status === 0 || error.status === 429 || error.status >= 500;

const LONGEST_WAIT = 60;

/** How many milliseconds until a read is tried again: as long as the server asks for, within reason. */
export function waitFor(count: number, error: Error): number {
  if (isUpdating(error)) return 2_000;
  const asked = error instanceof Problem ? (error.retryAfter ?? 0) : 0;
  return Math.max(500 * 2 ** count, Math.min(asked, LONGEST_WAIT) * 1_000);
}

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
        retryDelay: waitFor,
      },
    },
  });
  return queries;
}
