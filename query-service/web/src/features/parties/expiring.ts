import type { Functieregel, Lid, Mandaat, Naam, Partij } from '@/shared/api/types';
import { titleAndName } from '@/shared/text/title-and-name';
import { daysLeft } from '@/shared/time/period';

export interface Expiring {
  key: string;
  what: 'mandaat' | 'functie' | 'lid';
  who: string;
  party: Naam;
  last: string;
}

/** Who holds a function: its title, and the name where that says more. */
export const holder = (functions: Functieregel[], id: Mandaat['functie']): string | undefined => {
  const found = functions.find((one) => one.id === id);
  return found && titleAndName(found.titel, found.persoon.naam);
};

/** All that ends within 60 days of the day, the soonest first. */
export function expiring(day: string, members: Lid[], parties: Partij[], unknown: string): Expiring[] {
  const ends = (what: Expiring['what'], key: string, party: Naam, who: string, last: string | null) =>
    last !== null && daysLeft(last, day) !== undefined ? [{ key, what, who, party, last }] : [];
  return [
    ...members.flatMap((party) => ends('lid', party.id, party, '', party.tot)),
    ...parties.flatMap((party) => [
      ...party.functies.flatMap(({ id, titel, persoon, tot }) =>
        ends('functie', id, party, titleAndName(titel, persoon.naam), tot),
      ),
      ...party.mandaten.flatMap(({ id, functie, tot }) =>
        ends('mandaat', id, party, holder(party.functies, functie) ?? unknown, tot),
      ),
    ]),
  ].sort((one, other) => one.last.localeCompare(other.last));
}
