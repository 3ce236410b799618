import type { Mandaat } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';

interface Bounds {
  van: string;
  tot: string | null;
}

/** From when until when, in one line. */
export function usePeriodText() {
  const { t, date } = useText();
  return ({ van, tot }: Bounds) =>
    tot ? t('periode.vanTot', { van: date(van), tot: date(tot) }) : t('periode.vanaf', { van: date(van) });
}

/** On what a mandate rests, in one line. */
export function useGroundText() {
  const { t, date } = useText();
  return ({ besluit, datum, kenmerk }: Mandaat['grondslag']) =>
    [t('mandaat.grond', { besluit, dag: date(datum) }), kenmerk && t('mandaat.kenmerk', { kenmerk })]
      .filter(Boolean)
      .join(', ');
}
