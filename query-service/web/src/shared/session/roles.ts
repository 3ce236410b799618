import type { Ik, Rol } from '@/shared/api/types';

/** A party or collaboration one may act for, and in which functions. */
export interface Standing {
  id: string;
  name: string;
  titles: string[];
}

/** One line for each party or collaboration, however many functions one holds there. */
export function choices(me: Ik): Standing[] {
  const byId = new Map<string, Standing>();
  for (const { voor, titel } of me.functies) {
    const standing = byId.get(voor.id) ?? { id: voor.id, name: voor.naam, titles: [] };
    if (!standing.titles.includes(titel)) standing.titles.push(titel);
    byId.set(voor.id, standing);
  }
  return [...byId.values()];
}

/** The roles one has in a collaboration while acting for this party or for the collaboration itself. */
export function rolesFor(me: Ik, acting: string | undefined, collaboration: string): Set<Rol> {
  return new Set(
    me.functies
      .filter(({ voor }) => voor.id === acting)
      .filter(
        ({ voor, samenwerkingen }) =>
          voor.id === collaboration || samenwerkingen.some(({ id }) => id === collaboration),
      )
      .map(({ rol }) => rol),
  );
}
