import type { Besluitkort } from '@/shared/api/types';

type Made<D> = { oogo: Besluitkort['oogo']; decisions: D[] };

/** The decisions of each OOGO together, in the order in which they came. */
export function byOogo<D extends Pick<Besluitkort, 'oogo'>>(decisions: D[]): Made<D>[] {
  const groups = new Map<string, Made<D>>();
  for (const decision of decisions) {
    const group = groups.get(decision.oogo.id) ?? { oogo: decision.oogo, decisions: [] };
    group.decisions.push(decision);
    groups.set(decision.oogo.id, group);
  }
  return [...groups.values()];
}
