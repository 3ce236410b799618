import { useQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';
import type { Cell } from '@/shared/cell/cell';
import type { AsOf } from '@/shared/time/as-of';

const PATHS = {
  ambitie: '/v1/ambities/{id}/herkomst',
  agenda: '/v1/samenwerkingen/{id}/agenda/herkomst',
} as const;

/** Where one value comes from, at one point in time. */
export const useProvenance = ({ of, id, field }: Cell, at: AsOf) =>
  useQuery({
    queryKey: ['herkomst', of, id, field, at],
    queryFn: () =>
      read(() => client.GET(PATHS[of], { params: { path: { id }, query: { veld: field, ...at } } })),
  });
