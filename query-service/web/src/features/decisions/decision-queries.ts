import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';
import type { AsOf } from '@/shared/time/as-of';
import type { DecisionFilter } from './decision-filter';

export const useDecisions = (id: string, filter: DecisionFilter, asOf: AsOf) =>
  useQuery({
    queryKey: ['besluiten', id, filter, asOf],
    queryFn: () =>
      read(() =>
        client.GET('/v1/samenwerkingen/{id}/besluiten', {
          params: { path: { id }, query: { ...filter, ...asOf } },
        }),
      ),
    // The list stays while another choice is fetched.
    placeholderData: keepPreviousData,
  });

export const useDecision = (id: string, asOf: AsOf) =>
  useQuery({
    queryKey: ['besluit', id, asOf],
    queryFn: () =>
      read(() => client.GET('/v1/besluiten/{id}', { params: { path: { id }, query: { ...asOf } } })),
  });

/** The collaboration in which an OOGO was held. */
export const useCollaborationOf = (oogo: string) =>
  useQuery({
    queryKey: ['oogo', oogo, {}],
    queryFn: () => read(() => client.GET('/v1/oogos/{id}', { params: { path: { id: oogo } } })),
    select: ({ samenwerking }) => samenwerking,
  });
