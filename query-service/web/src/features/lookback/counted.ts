import type { Soort } from './types';

const ORDER: Soort[] = ['gekomen', 'gegaan', 'veranderd', 'verplaatst'];

/** How many came, went, changed and moved; what there is none of is left out. */
export const counted = (differing: { soort: Soort }[]): [Soort, number][] =>
  ORDER.map((soort): [Soort, number] => [
    soort,
    differing.filter((one) => one.soort === soort).length,
  ]).filter(([, count]) => count > 0);
