import { client, read } from '@/shared/api/client';

/** The text of one revision; it never changes. */
export const revisionQuery = (id: string, n: number) => ({
  queryKey: ['revisie', id, n],
  queryFn: () =>
    read(() => client.GET('/v1/ambities/{id}/revisies/{revisie}', { params: { path: { id, revisie: n } } })),
});
