import type { Ambitie } from '@/shared/api/types';

export type StatusFilter = Ambitie['status'] | 'open-wijziging';

type Filterable = Pick<Ambitie, 'status' | 'openWijziging'>;

const ORDER: StatusFilter[] = [
  'vastgesteld',
  'vastgesteld-onder-voorbehoud',
  'voorstel',
  'concept',
  'samengevoegd',
  'ingetrokken',
  'vorige-editie',
  'open-wijziging',
];

const matches = (ambition: Filterable, filter: string) =>
  filter === 'open-wijziging' ? Boolean(ambition.openWijziging) : ambition.status === filter;

/** The ambitions a filter leaves; a filter we do not know leaves them all. */
export function visible<A extends Filterable>(ambitions: A[], filter: string | null): A[] {
  if (!filter || !ORDER.includes(filter as StatusFilter)) return ambitions;
  return ambitions.filter((ambition) => matches(ambition, filter));
}

/** Only the filters that leave something, with how many. */
export function statusCounts(ambitions: Filterable[]): [StatusFilter, number][] {
  return ORDER.map((filter): [StatusFilter, number] => [filter, visible(ambitions, filter).length]).filter(
    ([, count]) => count > 0,
  );
}
