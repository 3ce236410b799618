import type { Indicator, Participant, Trekker } from '@/shared/api/types';

/** The parties that lead, by name. */
export const leaders = (trekker: Trekker | null): string[] =>
  (trekker?.partijen ?? []).flatMap(({ naam }) => naam ?? []);

/** Who leads, in one line: as it was written ("Swv-en en gemeenten"), or else the parties. */
export const trekkerText = (trekker: Trekker | null): string | undefined =>
  trekker?.tekst || leaders(trekker).join(', ') || undefined;

export const participantText = ({ naam, tekst }: Participant) => naam ?? tekst;

/** From what to what: the baseline and the target. The words come from the caller's language. */
export function indicatorSpan(
  { nulmeting, streefwaarde, eenheid }: Indicator,
  words: { noBaseline: string; noTarget: string },
  number: (value: number) => string,
): { from: string; to: string } {
  const unit = eenheid ? ` ${eenheid}` : '';
  const value = (known: number | null, none: string) => (known === null ? none : `${number(known)}${unit}`);
  return { from: value(nulmeting, words.noBaseline), to: value(streefwaarde, words.noTarget) };
}
