import type { OogoKort } from '@/shared/api/types';
import { type AsOf, readAsOf } from '@/shared/time/as-of';

/** How one looks back: with all we know now, with what each day knew, or at what one came to know since. */
export const VIEWS = ['gold', 'toen', 'sindsdien'] as const;
export type View = (typeof VIEWS)[number];

/** The two points one compares, as they stand in the address. */
export interface Points {
  van: string;
  tot: string;
  blik: View;
}

type Meeting = Pick<OogoKort, 'id' | 'dag' | 'stand'>;

const asOp = (value: string | null) => readAsOf(new URLSearchParams(value ? { op: value } : {})).op;

/** What the address says; nothing when a point is missing or cannot be read. */
export function readPoints(search: URLSearchParams): Points | undefined {
  const van = asOp(search.get('van'));
  const tot = asOp(search.get('tot'));
  const blik = VIEWS.find((view) => view === search.get('blik')) ?? 'gold';
  return van && tot ? { van, tot, blik } : undefined;
}

export const writePoints = ({ van, tot, blik }: Points) =>
  new URLSearchParams({ van, tot, ...(blik !== 'gold' && { blik }) });

/** The last two OOGOs that were closed; nothing as long as there are no two. */
export function lastTwo(oogos: Meeting[]): Points | undefined {
  const closed = oogos
    .filter(({ stand }) => stand === 'gesloten')
    .sort((one, two) => one.dag.localeCompare(two.dag));
  const [van, tot] = closed.slice(-2);
  return van && tot ? { van: `oogo:${van.id}`, tot: `oogo:${tot.id}`, blik: 'gold' } : undefined;
}

/** Both points as one asks for them: a day, and what was known at the end of it where that counts. */
export function asked({ van, tot, blik }: Points, oogos: Meeting[]): { van: AsOf; tot: AsOf } {
  const dayOf = (op: string) => {
    const meeting = oogos.find(({ id }) => op === `oogo:${id}`);
    return meeting?.dag ?? (op.startsWith('oogo:') ? undefined : op);
  };
  const at = (op: string, then: boolean): AsOf => {
    const known = then ? dayOf(op) : undefined;
    return { op, ...(known && { bekendOp: known }) };
  };
  return { van: at(van, blik !== 'gold'), tot: at(tot, blik === 'toen') };
}

/** The same as the API names it. */
export const comparisonQuery = (points: { van: AsOf; tot: AsOf }) => ({
  van: points.van.op ?? '',
  ...(points.tot.op && { tot: points.tot.op }),
  ...(points.van.bekendOp && { vanBekendOp: points.van.bekendOp }),
  ...(points.tot.bekendOp && { totBekendOp: points.tot.bekendOp }),
});
