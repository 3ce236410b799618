import { expect, it } from 'vitest';
import { hashOf, NO_VERSION, toVersion } from './version-text';

it('computes the hash of a file as everyone does', async () => {
  expect(await hashOf(new Blob(['abc']))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

it('sends what was typed, and nothing for what was left empty', () => {
  const typed = {
    ...NO_VERSION,
    titel: ' Jeugdplan ',
    versie: 'concept',
    datum: 'maart 2016',
    vindplaats: 'x',
  };
  expect(toVersion(typed)).toEqual({
    titel: 'Jeugdplan',
    versie: 'concept',
    datum: '2016-03',
    vindplaats: 'x',
  });
});
