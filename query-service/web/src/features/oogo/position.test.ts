import { expect, it } from 'vitest';
import { delegatesOf } from './delegates';
import { newestRevision } from './newest-revision';
import { positionSchema, toBody } from './position';

const typed = { standpunt: 'akkoord', toelichting: '', bekrachtigenVoor: '', partij: 'g1', gedelegeerde: '' };
const item = { teksten: [{ soort: 'ambitie', id: 'a', revisie: 2, titel: 'A' }] };
const faults = (changes: object, bySecretary = false) =>
  positionSchema((id) => id, bySecretary)
    .safeParse({ ...typed, ...changes })
    .error?.issues.map(({ path }) => path.join('.')) ?? [];

it('asks a reason wherever it is not a plain yes', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ standpunt: 'niet-akkoord' })).toEqual(['toelichting']);
  expect(faults({ standpunt: '' })).toEqual(['standpunt']);
});

it('asks the secretary who spoke', () => {
  expect(faults({}, true)).toEqual(['gedelegeerde']);
});

it('names the revision on the table and leaves out what does not belong', () => {
  const changed = { ...typed, toelichting: 'blijft weg', bekrachtigenVoor: '1-12-2026' };
  expect(toBody(changed, item)).toEqual({ standpunt: 'akkoord', revisie: 2, namens: [{ partij: 'g1' }] });
  expect(toBody({ ...changed, standpunt: 'akkoord-onder-voorbehoud' }, item)).toMatchObject({
    toelichting: 'blijft weg',
    bekrachtigenVoor: '2026-12-01',
  });
});

it('offers the delegates of the party who hold their function on the day', () => {
  const functionOf = (
    id: string,
    voor: string,
    tot: string | null,
    rol: 'gedelegeerde' | 'medewerker' = 'gedelegeerde',
  ) => ({
    id,
    rol,
    titel: rol,
    persoon: { id, naam: null },
    voor: { soort: 'partij' as const, id: voor, naam: voor },
    van: '2016-01-01',
    tot,
  });
  const all = [
    functionOf('nu', 'g1', null),
    functionOf('eerder', 'g1', '2016-02-01'),
    functionOf('ander', 'g2', null),
    functionOf('werk', 'g1', null, 'medewerker'),
  ];
  expect(delegatesOf(all, 'g1', '2016-04-06').map(({ id }) => id)).toEqual(['nu']);
});

it('puts the open change on the table where there is one', () => {
  expect(newestRevision({ revisie: 1, openWijziging: { revisie: 3 } })).toBe(3);
  expect(newestRevision({ revisie: 1, openWijziging: null })).toBe(1);
});
