import { useQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';
import type { Cell } from '@/shared/cell/cell';
import type { AsOf } from '@/shared/time/as-of';
import type { Herkomst } from './provenance-types';

const PATHS = {
  ambitie: '/v1/ambities/{id}/herkomst',
  agenda: '/v1/samenwerkingen/{id}/agenda/herkomst',
  oogo: '/v1/oogos/{id}/herkomst',
  partij: '/v1/partijen/{id}/herkomst',
} as const;

type Get = (path: string, init: unknown) => Promise<{ data?: Herkomst; response: Response }>;

/** Where one value comes from, at one point in time. */
export const useProvenance = ({ of, id, field }: Cell, at: AsOf) =>
  useQuery({
    queryKey: ['herkomst', of, id, field, at],
    queryFn: () =>
      read(() =>
        (client.GET as unknown as Get)(PATHS[of], {
          params: { path: { id }, query: { veld: field, ...at } },
        }),
      ),
  });
