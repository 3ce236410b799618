import { expect, it } from 'vitest';
import type { Feitregel } from '@/shared/api/types';
import { asTold } from './told-order';

const fact = (soort: string, plaats: number): Feitregel => ({
  feit: `f.${plaats}`,
  soort,
  plaats,
  vastgelegdOp: '2016-04-06T10:00:00Z',
  geldtOp: '2016-04-06',
  door: { functie: null, naam: '', partij: null, rol: null },
  reden: null,
  vervangt: null,
  gecorrigeerd: false,
  oogo: null,
  besluit: null,
  mandaat: null,
  bevestigd: [],
});
const kinds = (facts: Feitregel[]) => facts.map(({ soort }) => soort);

it('tells the decision first, then the newest, and apart what had to come before', () => {
  const { made, before } = asTold([
    fact('ambition.proposed', 1),
    fact('agenda.ambitions-ordered', 2),
    fact('ambition.amended', 3),
    fact('oogo.convened', 4),
    fact('oogo.item-concluded', 5),
  ]);
  expect(kinds(made)).toEqual(['oogo.item-concluded', 'ambition.amended', 'ambition.proposed']);
  expect(kinds(before)).toEqual(['oogo.convened', 'agenda.ambitions-ordered']);
});

it('leaves nothing out when all there is only prepared', () => {
  expect(kinds(asTold([fact('agenda.edition-opened', 1)]).made)).toEqual(['agenda.edition-opened']);
});
