import { expect, it } from 'vitest';
import { shownRevisions } from './adoptable';

const revisies = [{ revisie: 1 }, { revisie: 2 }, { revisie: 3 }];

it('shows the adopted text, and beside it the newest that waits for a decision', () => {
  expect(shownRevisions({ vastgesteld: { revisie: 1 }, openWijziging: 3, revisies })).toEqual({
    shown: { revisie: 1 },
    open: { revisie: 3 },
  });
});

it('shows the newest proposal while nothing was adopted', () => {
  expect(shownRevisions({ vastgesteld: null, openWijziging: 3, revisies })).toEqual({
    shown: { revisie: 3 },
    open: undefined,
  });
});

it('has nothing to show before the first text', () => {
  expect(shownRevisions({ vastgesteld: null, openWijziging: null, revisies: [] })).toEqual({
    shown: undefined,
    open: undefined,
  });
});
