import type { Feitregel } from './provenance-types';

/** What made a value, as one tells it: the decision first, then the newest fact; the steps that led there last. */
export const asTold = (facts: Feitregel[]): Feitregel[] =>
  [...facts].sort((one, other) => rank(one) - rank(other) || other.plaats - one.plaats);

const rank = ({ soort }: Feitregel) =>
  soort === 'oogo.item-concluded' ? 0 : soort.startsWith('oogo.') ? 2 : 1;
