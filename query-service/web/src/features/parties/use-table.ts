import type { Naam, Partij } from '@/shared/api/types';
import { usePlace } from '@/shared/ui/place';
import { useCollaborations } from './party-queries';

/** A party may sit at several tables: the one where one is, or else the first where it has a mandate. */
export function useTable({ mandaten }: Partij): Naam | undefined {
  const here = usePlace().collaboration;
  const all = useCollaborations().data?.samenwerkingen ?? [];
  return (
    all.find(({ id }) => id === here?.id) ??
    all.find(({ id }) => mandaten.some(({ samenwerking }) => samenwerking === id)) ??
    all[0]
  );
}
