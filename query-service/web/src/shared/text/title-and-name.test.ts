import { expect, it } from 'vitest';
import { titleAndName } from './title-and-name';

it('names the person beside the function', () => {
  expect(titleAndName('Wethouder', 'voormalig functionaris')).toBe('Wethouder (voormalig functionaris)');
});

it('leaves out what would be said twice, and a function that is not known', () => {
  expect(titleAndName('Wethouder', 'Wethouder, Gemeente 1')).toBe('Wethouder');
  expect(titleAndName(null, 'voormalig functionaris')).toBe('voormalig functionaris');
});
