import { expect, it } from 'vitest';
import { counted } from './counted';

it('counts what came, went, changed and moved, in that order, and is silent on what there is none of', () => {
  expect(counted([{ soort: 'veranderd' }, { soort: 'gekomen' }, { soort: 'veranderd' }])).toEqual([
    ['gekomen', 1],
    ['veranderd', 2],
  ]);
  expect(counted([])).toEqual([]);
});
