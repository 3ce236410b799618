import type { Editie } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';

/** From when until when an edition runs, in one line. */
export function useEditionPeriod() {
  const { t, date } = useText();
  return ({ van, tot }: Editie['periode']) =>
    tot ? t('periode.vanTot', { van: date(van), tot: date(tot) }) : t('periode.vanaf', { van: date(van) });
}
