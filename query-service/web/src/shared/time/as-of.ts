import { readDate } from './dutch-date';
import { lastDay } from './period';

/** Which day one looks at, and what was known then. Both empty: now. */
export interface AsOf {
  /** A date, or `oogo:{id}`. */
  op?: string;
  /** A date or an instant. */
  bekendOp?: string;
}

const OOGO = /^oogo:[0-9a-f-]{8,}$/i;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;

/** A month or a year holds from its last day, so that is the day one looks at. */
function asDay(value: string | null): string | undefined {
  const date = value && /^\d{4}/.test(value) ? readDate(value) : undefined;
  return date && lastDay(date);
}

/** Reads the address; what is no date and no OOGO is left out, so a mistyped link shows the present. */
export function readAsOf(search: URLSearchParams): AsOf {
  const op = search.get('op');
  const bekendOp = search.get('bekendOp');
  const result: AsOf = {};
  const day = op && OOGO.test(op) ? op : asDay(op);
  if (day) result.op = day;
  const known = bekendOp && INSTANT.test(bekendOp) ? bekendOp : asDay(bekendOp);
  if (known) result.bekendOp = known;
  return result;
}

/** The same address on another day; what else stands in it (a filter) stays. */
export function withAsOf(search: URLSearchParams, asOf: AsOf): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const key of ['op', 'bekendOp'] as const) {
    const value = asOf[key];
    if (value) next.set(key, value);
    else next.delete(key);
  }
  return next;
}

/** `?op=…` for a link that stays on the day one looks at; empty for now. */
export function asOfQuery(asOf: AsOf): string {
  const query = withAsOf(new URLSearchParams(), asOf).toString().replaceAll('%3A', ':');
  return query ? `?${query}` : '';
}

export const isNow = (asOf: AsOf) => !asOf.op && !asOf.bekendOp;

export const oogoIn = (asOf: AsOf) => (asOf.op?.startsWith('oogo:') ? asOf.op.slice(5) : undefined);
