import type { Celverschil } from '@/shared/api/types';

const ORDER: Celverschil['soort'][] = ['gekomen', 'gegaan', 'veranderd', 'verplaatst'];

/** How many came, went, changed and moved; what there is none of is left out. */
export const counted = (differing: { soort: Celverschil['soort'] }[]): [Celverschil['soort'], number][] =>
  ORDER.map((soort): [Celverschil['soort'], number] => [
    soort,
    differing.filter((one) => one.soort === soort).length,
  ]).filter(([, count]) => count > 0);
