import type { Vergelijkpunt } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';

/** A point as one says it: "OOGO 2016-1 (6 april 2016)", or the day. */
export function usePointText() {
  const { t, date } = useText();
  return ({ oogo, op }: Vergelijkpunt) =>
    oogo ? t('terugkijken.oogo', { naam: oogo.naam, dag: date(oogo.dag) }) : date(op);
}
