import { expect, it } from 'vitest';
import { anchor, replacements } from './chain';

it('leads from a fact to the one that replaced it', () => {
  const chain = replacements([
    { feit: 'a.1', vervangt: null },
    { feit: 'a.3', vervangt: 'a.1' },
  ]);
  expect(chain.get('a.1')).toBe('a.3');
  expect(chain.get('a.3')).toBeUndefined();
});

it('gives each fact a place of its own on the page', () => {
  expect(anchor('a-b.12')).toBe('feit-a-b-12');
});
