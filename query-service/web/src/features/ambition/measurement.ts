import { z } from 'zod';
import type { Indicator, Meetregel, NieuweMeting } from '@/shared/api/types';
import type { TextId } from '@/shared/i18n/use-text';
import { readNumber, typedNumber } from '@/shared/text/dutch-number';
import { filled } from '@/shared/text/filled';
import { readDate } from '@/shared/time/dutch-date';
import { dateOrEmpty } from '@/shared/ui/when-and-why';

export const NO_MEASUREMENT = {
  indicator: '',
  waarde: '',
  bereikt: '',
  bron: '',
  toelichting: '',
  geldtOp: '',
};
export type TypedMeasurement = typeof NO_MEASUREMENT;

/** Of a state one records whether it was reached, of anything else a value. */
export const isState = (indicators: Indicator[], indicator: string) =>
  indicators.find((one) => one.id === indicator)?.soort === 'toestand';

/** A measurement as one types it, with what a form asks beside it. */
export const measurementSchema = <More extends z.ZodRawShape>(
  t: (id: TextId) => string,
  indicators: Indicator[],
  more: More,
) =>
  z
    .object({
      indicator: z.string().min(1, t('meting.indicatorNodig')),
      waarde: z.string(),
      bereikt: z.string(),
      bron: z.string(),
      toelichting: z.string(),
      geldtOp: dateOrEmpty(t),
    })
    .refine(
      ({ indicator, waarde }) =>
        !indicator || isState(indicators, indicator) || readNumber(waarde) !== undefined,
      { path: ['waarde'], message: t('meting.waardeNodig') },
    )
    .refine(({ indicator, bereikt }) => !isState(indicators, indicator) || bereikt, {
      path: ['bereikt'],
      message: t('meting.bereiktNodig'),
    })
    .and(z.object(more));

/** What was typed, as the server wants it. */
export function toMeasurement(typed: TypedMeasurement, indicators: Indicator[]): NieuweMeting {
  const { indicator, waarde, bereikt, bron, toelichting, geldtOp } = typed;
  const value = readNumber(waarde);
  return {
    indicator,
    ...(isState(indicators, indicator)
      ? { bereikt: bereikt === 'ja' }
      : value !== undefined && { waarde: value }),
    ...filled({ bron, toelichting, geldtOp: readDate(geldtOp) ?? '' }),
  };
}

type Recorded = Pick<Meetregel, 'indicator' | 'waarde' | 'bereikt' | 'bron' | 'toelichting' | 'op'>;

/** What was recorded, ready to be typed on. */
export const typedMeasurement = (
  { indicator, waarde, bereikt, bron, toelichting, op }: Recorded,
  date: (day: string) => string,
): TypedMeasurement => ({
  indicator,
  waarde: typedNumber(waarde),
  bereikt: bereikt === null ? '' : bereikt ? 'ja' : 'nee',
  bron: bron ?? '',
  toelichting: toelichting ?? '',
  geldtOp: date(op),
});
