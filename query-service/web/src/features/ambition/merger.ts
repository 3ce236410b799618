import type { Samenvoeging } from '@/shared/api/types';

/** What happens to one part: the ambition that takes it over, or let go. */
export const LET_GO = 'loslaten';

export interface Merging {
  naar: string[];
  /** Each with `LET_GO` or the id of an ambition. */
  doelen: Record<string, string>;
  acties: Record<string, string>;
  uren: string;
}

const taken = (places: Record<string, string>, by: string) =>
  Object.entries(places)
    .filter(([, place]) => place === by)
    .map(([part]) => part);

/** Every part goes to one ambition or is let go; an ambition may take over nothing. */
export function toMerger({ naar, doelen, acties, uren }: Merging): Omit<Samenvoeging, 'reden'> {
  return {
    naar: naar.map((ambitie) => ({
      ambitie,
      doelen: taken(doelen, ambitie),
      acties: taken(acties, ambitie),
      uren: uren === ambitie,
    })),
    losgelaten: {
      doelen: taken(doelen, LET_GO),
      acties: taken(acties, LET_GO),
      uren: uren === LET_GO,
    },
  };
}
