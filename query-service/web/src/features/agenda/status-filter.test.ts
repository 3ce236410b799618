import { expect, it } from 'vitest';
import { statusCounts, visible } from './status-filter';

const agenda = [
  { status: 'vastgesteld' as const, openWijziging: { revisie: 2, beeindigt: false } },
  { status: 'voorstel' as const, openWijziging: null },
  { status: 'vastgesteld' as const, openWijziging: null },
];

it('leaves what has the status, or an open change', () => {
  expect(visible(agenda, 'vastgesteld')).toHaveLength(2);
  expect(visible(agenda, 'open-wijziging')).toEqual([agenda[0]]);
});

it('leaves everything for no filter and for one we do not know', () => {
  expect(visible(agenda, null)).toHaveLength(3);
  expect(visible(agenda, 'groen')).toHaveLength(3);
});

it('offers only filters that leave something', () => {
  expect(statusCounts(agenda)).toEqual([
    ['vastgesteld', 2],
    ['voorstel', 1],
    ['open-wijziging', 1],
  ]);
});
