import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { writeDate, writeInstant } from '@/shared/time/dutch-date';
import type nl from './nl.json';

export type TextId = keyof typeof nl;
type Values = Record<string, string | number>;

/** Everything a page writes: its words, its dates and its numbers, in the chosen language. */
export function useText() {
  const intl = useIntl();
  return useMemo(() => {
    const language = intl.locale;
    return {
      t: (id: TextId, values?: Values) => intl.formatMessage({ id }, values),
      /** For codes the server may add later: the words we have, or what the server said. */
      known: (id: string, otherwise: string) =>
        id in intl.messages ? intl.formatMessage({ id }) : otherwise,
      date: (value: string) => writeDate(value, language),
      instant: (value: string) => writeInstant(value, language),
      number: (value: number) => intl.formatNumber(value, { maximumFractionDigits: 2 }),
      money: (value: number) =>
        intl.formatNumber(value, {
          style: 'currency',
          currency: 'EUR',
          trailingZeroDisplay: 'stripIfInteger',
        }),
      list: (values: string[]) => intl.formatList(values),
      language,
    };
  }, [intl]);
}
