import { expect, it } from 'vitest';
import { LET_GO, toMerger } from './merger';

it('gives every part to the ambition that takes it over, or lets it go', () => {
  const merging = {
    naar: ['x', 'y'],
    doelen: { d1: 'x', d2: LET_GO },
    acties: { a1: 'y', a2: 'x' },
    uren: 'y',
  };
  expect(toMerger(merging)).toEqual({
    naar: [
      { ambitie: 'x', doelen: ['d1'], acties: ['a2'], uren: false },
      { ambitie: 'y', doelen: [], acties: ['a1'], uren: true },
    ],
    losgelaten: { doelen: ['d2'], acties: [], uren: false },
  });
});
