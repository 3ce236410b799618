import type { Functieregel, Lid, Mandaat, Partij } from '@/shared/api/types';
import { titleAndName } from '@/shared/text/title-and-name';
import { daysLeft } from '@/shared/time/period';

export type Expiring = {
  key: string;
  what: 'mandaat' | 'functie' | 'lid';
  who: string;
  party: string;
  last: string;
};

/** Who holds a function: its title, and the name where that says more. */
export const holder = (functions: Functieregel[], id: Mandaat['functie']): string | undefined => {
  const found = functions.find((one) => one.id === id);
  return found && titleAndName(found.titel, found.persoon.naam);
};

/** All that ends within 60 days of the day, the soonest first. */
export function expiring(day: string, members: Lid[], parties: Partij[], unknown: string): Expiring[] {
  const soon = (last: string | null): last is string => daysLeft(last, day) !== undefined;
  const found: Expiring[] = [];
  for (const { id, naam, tot } of members)
    if (soon(tot)) found.push({ key: id, what: 'lid', who: '', party: naam, last: tot });
  for (const { naam, functies, mandaten } of parties) {
    for (const { id, titel, persoon, tot } of functies)
      if (soon(tot))
        found.push({
          key: id,
          what: 'functie',
          who: titleAndName(titel, persoon.naam),
          party: naam,
          last: tot,
        });
    for (const { id, functie, tot } of mandaten)
      if (soon(tot))
        found.push({
          key: id,
          what: 'mandaat',
          who: holder(functies, functie) ?? unknown,
          party: naam,
          last: tot,
        });
  }
  return found.sort((one, other) => one.last.localeCompare(other.last));
}
