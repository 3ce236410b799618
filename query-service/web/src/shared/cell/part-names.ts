import type { Ambitie } from '@/shared/api/types';
import { titleAndName } from '@/shared/text/title-and-name';

type Parts = Pick<Ambitie, 'doelen' | 'acties'>;

/** What each goal, indicator and action of these texts says, by its id; the first text that has it counts. */
export function partNames(texts: Parts[]): Map<string, string> {
  const names = new Map<string, string>();
  const name = ({ id, tekst }: { id: string; tekst: string }) => {
    if (!names.has(id)) names.set(id, tekst);
  };
  for (const { doelen, acties } of texts) {
    for (const goal of doelen) {
      name(goal);
      goal.indicatoren.forEach(name);
    }
    acties.forEach(name);
  }
  return names;
}

/** In which function someone leads an ambition, by the id of the function. */
export const leadFunctions = (ambitions: Pick<Ambitie, 'trekker'>[]): Map<string, string> =>
  new Map(
    ambitions
      .flatMap(({ trekker }) => trekker?.partijen ?? [])
      .flatMap(({ functie }) =>
        functie ? [[functie.id, titleAndName(functie.titel, functie.naam)] as const] : [],
      ),
  );
