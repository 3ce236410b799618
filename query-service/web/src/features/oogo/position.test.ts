import { expect, it } from 'vitest';
import { newestRevision } from './newest-revision';
import { positionSchema, representable, toBody } from './position';

const typed = {
  standpunt: 'akkoord',
  toelichting: '',
  bekrachtigenVoor: '',
  partij: 'g1',
  gedelegeerde: '',
  ook: [],
};
const item = { teksten: [{ soort: 'ambitie' as const, id: 'a', revisie: 2, titel: 'A' }], standpunten: [] };
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

it('names every text where more than one lies on the table', () => {
  const both = {
    standpunten: [],
    teksten: [...item.teksten, { soort: 'document' as const, id: 'b', revisie: 1, titel: null }],
  };
  expect(toBody(typed, both)).toEqual({
    standpunt: 'akkoord',
    teksten: [
      { soort: 'ambitie', id: 'a', revisie: 2 },
      { soort: 'document', id: 'b', revisie: 1 },
    ],
    namens: [{ partij: 'g1' }],
  });
});

it('puts the open change on the table where there is one', () => {
  expect(newestRevision({ revisie: 1, openWijziging: { revisie: 3, beeindigt: false } })).toBe(3);
  expect(newestRevision({ revisie: 1, openWijziging: null })).toBe(1);
});

it('speaks for who entrusted it, on that ground, and offers no one else', () => {
  const row = (id: string, entrustedTo?: string) => ({
    partij: { id, naam: id, soort: 'gemeente' as const },
    standpunt: null as never,
    toelichting: null,
    gedelegeerde: null,
    mandaat: null,
    vertegenwoordiging: null,
    revisie: null,
    feit: null,
    afwezig: false,
    gecorrigeerd: false,
    grondGecorrigeerd: false,
    partijWasVertrokken: false,
    bekrachtigenVoor: null,
    bevestiging: null,
    eerdere: 0,
    vastgelegdDoor: null,
    vastgelegdOp: null,
    gedelegeerden: entrustedTo
      ? [
          {
            persoon: 'me',
            functie: 'Wethouder',
            naam: 'Wethouder',
            vertegenwoordiging: { id: `v-${id}`, door: { id: entrustedTo, naam: entrustedTo } },
          },
        ]
      : [],
  });
  const table = { ...item, standpunten: [row('g1'), row('g2', 'g1'), row('g3', 'g4')] };
  expect(representable(table, 'g1', 'me').map(({ id }) => id)).toEqual(['g2']);
  expect(toBody({ ...typed, ook: ['g2'] }, table, 'me').namens).toEqual([
    { partij: 'g1' },
    { partij: 'g2', vertegenwoordiging: 'v-g2' },
  ]);
});
