import { useQuery } from '@tanstack/react-query';
import { client, read } from './client';

/** The meetings of a collaboration as they are now. */
export const useOogos = (samenwerking: string) =>
  useQuery({
    queryKey: ['oogos', samenwerking],
    queryFn: () => read(() => client.GET('/v1/oogos', { params: { query: { samenwerking } } })),
  });
