import { useQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';
import type { AsOf } from '@/shared/time/as-of';

const params = (id: string, asOf: AsOf) => ({ params: { path: { id }, query: { ...asOf } } });

export const useVision = (id: string, asOf: AsOf) =>
  useQuery({
    queryKey: ['visie', id, asOf],
    queryFn: () => read(() => client.GET('/v1/samenwerkingen/{id}/visie', params(id, asOf))),
  });

export const usePrinciples = (id: string, asOf: AsOf) =>
  useQuery({
    queryKey: ['uitgangspunten', id, asOf],
    queryFn: () => read(() => client.GET('/v1/samenwerkingen/{id}/uitgangspunten', params(id, asOf))),
  });

export const useThemes = (id: string, asOf: AsOf) =>
  useQuery({
    queryKey: ['themas', id, asOf],
    queryFn: () => read(() => client.GET('/v1/samenwerkingen/{id}/themas', params(id, asOf))),
  });

export const useProcedure = (id: string, asOf: AsOf) =>
  useQuery({
    queryKey: ['procedure', id, asOf],
    queryFn: () => read(() => client.GET('/v1/samenwerkingen/{id}/procedure', params(id, asOf))),
  });

export const useConsultations = (id: string, asOf: AsOf) =>
  useQuery({
    queryKey: ['overlegstructuur', id, asOf],
    queryFn: () => read(() => client.GET('/v1/samenwerkingen/{id}/overlegstructuur', params(id, asOf))),
  });
