import type { Feit } from '@/shared/api/types';

/** What a fact is about, by its stored name: "oogo.item-tabled" is about an OOGO. */
export const thingOf = (soort: string) => soort.split('.')[0] ?? soort;

/** Which things there are facts about, in order of appearance, each with how many. */
export function things(facts: Pick<Feit, 'soort'>[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { soort } of facts) counts.set(thingOf(soort), (counts.get(thingOf(soort)) ?? 0) + 1);
  return [...counts];
}

/** The facts a choice leaves; a choice we do not know leaves them all. */
export function about<F extends Pick<Feit, 'soort'>>(facts: F[], thing: string | null): F[] {
  const left = facts.filter(({ soort }) => thingOf(soort) === thing);
  return left.length > 0 ? left : facts;
}

const PAGES: Record<string, (stream: string) => string> = {
  ambition: (id) => `/ambities/${id}`,
  oogo: (id) => `/oogos/${id}`,
  party: (id) => `/partijen/${id}`,
  document: (id) => `/documenten/${id}`,
  dispute: (id) => `/geschillen/${id}`,
  collaboration: (id) => `/samenwerkingen/${id}/partijen`,
};

/** Where one reads what a fact is about; nothing where no page tells it. */
export const pageOf = ({ feit, soort }: Pick<Feit, 'feit' | 'soort'>) =>
  PAGES[thingOf(soort)]?.(feit.slice(0, feit.lastIndexOf('.')));
