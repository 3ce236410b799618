import type { Feitregel } from '@/shared/api/types';

const isDecision = ({ soort }: Feitregel) => soort === 'oogo.item-concluded';

/** What only prepared: the meeting was convened, the ambition was put in the edition. */
const prepared = ({ soort }: Feitregel) => /^oogo\.(re)?convened$|^agenda\./.test(soort);

/** What made a value, as one tells it: the decision, then the newest fact; and apart what had to come before. */
export function asTold(facts: Feitregel[]): { made: Feitregel[]; before: Feitregel[] } {
  const newestFirst = [...facts].sort((one, other) => other.plaats - one.plaats);
  const told = [...newestFirst.filter(isDecision), ...newestFirst.filter((fact) => !isDecision(fact))];
  const made = told.filter((fact) => !prepared(fact));
  return made.length > 0 ? { made, before: told.filter(prepared) } : { made: told, before: [] };
}
