import type { Besluitkort } from '@/shared/api/types';
import { readDay } from '@/shared/time/dutch-date';

/** Which decisions one wants to see; what is left out does not filter. */
export interface DecisionFilter {
  van?: string;
  tot?: string;
  partij?: string;
  soort?: Besluitkort['soort'];
  uitkomst?: Besluitkort['uitkomst'];
  thema?: string;
  /** Words that all stand in the title or explanation. */
  zoek?: string;
}

export const KINDS: Besluitkort['soort'][] = ['vaststellen', 'opdracht', 'bespreken'];
export const OUTCOMES: Besluitkort['uitkomst'][] = [
  'vastgesteld',
  'vastgesteld-onder-voorbehoud',
  'opdracht-gegeven',
  'opdracht-gegeven-onder-voorbehoud',
  'besproken',
  'aangehouden',
  'geen-overeenstemming',
];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NAMES = ['van', 'tot', 'partij', 'soort', 'uitkomst', 'thema', 'zoek'] as const;

/** Reads the address; what makes no sense there is left out, so that a mistyped link shows more and not an error. */
export function readFilter(search: URLSearchParams): DecisionFilter {
  const filter: DecisionFilter = {};
  const van = readDay(search.get('van') ?? '');
  const tot = readDay(search.get('tot') ?? '');
  const partij = search.get('partij') ?? '';
  const thema = search.get('thema') ?? '';
  const zoek = search.get('zoek')?.trim().slice(0, 200);
  const soort = KINDS.find((kind) => kind === search.get('soort'));
  const uitkomst = OUTCOMES.find((outcome) => outcome === search.get('uitkomst'));
  if (van) filter.van = van;
  if (tot) filter.tot = tot;
  if (UUID.test(partij)) filter.partij = partij;
  if (soort) filter.soort = soort;
  if (uitkomst) filter.uitkomst = uitkomst;
  if (UUID.test(thema)) filter.thema = thema;
  if (zoek) filter.zoek = zoek;
  return filter;
}

/** The same address with another filter; the day one looks at stays. */
export function withFilter(
  search: URLSearchParams,
  filter: Partial<Record<keyof DecisionFilter, string>>,
): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const name of NAMES) {
    const value = filter[name];
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}
