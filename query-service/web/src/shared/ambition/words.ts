import type { Indicator, Participant, Trekker } from '@/shared/api/types';

/** Who leads, in one line: parties with their person, or the text as it was written. */
export function trekkerText(trekker: Trekker | null): string | undefined {
  if (!trekker) return undefined;
  const parties = trekker.partijen.map(({ naam, persoonNaam }) =>
    persoonNaam ? `${naam} (${persoonNaam})` : naam,
  );
  return parties.length > 0 ? parties.join(', ') : (trekker.tekst ?? undefined);
}

export const participantText = ({ naam, tekst }: Participant) => naam ?? tekst;

/** From what to what: "nulmeting 40, streefwaarde 60 procent". The words come from the caller's language. */
export function indicatorSpan(
  { nulmeting, streefwaarde, eenheid }: Indicator,
  words: { baseline: string; target: string; noBaseline: string; noTarget: string },
): string {
  const unit = eenheid ? ` ${eenheid}` : '';
  const value = (known: string | null, none: string) => (known ? `${known}${unit}` : none);
  const from = value(nulmeting, words.noBaseline);
  return `${words.baseline}: ${from} · ${words.target}: ${value(streefwaarde, words.noTarget)}`;
}
