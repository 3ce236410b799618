import { expect, it } from 'vitest';
import type { Lid, Partij } from '@/shared/api/types';
import { expiring } from './expiring';

const member = (naam: string, tot: string | null): Lid => ({
  id: naam,
  naam,
  soort: 'gemeente',
  code: null,
  neemtStandpunt: true,
  van: '2014-01-01',
  tot,
  opvolging: null,
  aanspreekpunt: null,
});

const party = (mandateEnds: string | null, functionEnds: string | null): Partij => ({
  id: 'p',
  naam: 'Gemeente 1',
  soort: 'gemeente',
  code: null,
  versie: 3,
  op: '2016-04-06',
  bekendOp: '2016-04-06T10:00:00Z',
  gepland: false,
  namen: [],
  opvolging: null,
  aanspreekpunten: [],
  vertegenwoordigdDoor: [],
  vertegenwoordigt: [],
  functies: [
    {
      id: 'f',
      titel: 'Wethouder',
      rol: 'gedelegeerde',
      persoon: { id: 'x', naam: 'Wethouder' },
      van: '2014-01-01',
      tot: functionEnds,
    },
  ],
  mandaten: [
    {
      id: 'm',
      functie: 'f',
      samenwerking: 's',
      alles: true,
      themas: [],
      van: '2014-01-01',
      tot: mandateEnds,
      verlooptBinnenkort: false,
      grondslag: { besluit: 'b', datum: '2014-01-01', kenmerk: null },
    },
  ],
});

it('names what ends within 60 days, the soonest first', () => {
  const found = expiring(
    '2016-04-06',
    [member('Gemeente 2', '2016-05-01'), member('Gemeente 3', '2016-06-06')],
    [party('2016-04-30', '2016-04-07')],
    '?',
  );
  expect(found.map(({ what, who, party, last }) => [what, who, party.naam, last])).toEqual([
    ['functie', 'Wethouder', 'Gemeente 1', '2016-04-07'],
    ['mandaat', 'Wethouder', 'Gemeente 1', '2016-04-30'],
    ['lid', '', 'Gemeente 2', '2016-05-01'],
  ]);
});

it('is silent about what has no end or has ended', () => {
  expect(expiring('2016-04-06', [member('Gemeente 2', '2016-04-05')], [party(null, null)], '?')).toEqual([]);
});

it('does not guess who holds a function it does not know', () => {
  const without = { ...party('2016-04-30', null), functies: [] };
  expect(expiring('2016-04-06', [], [without], 'onbekend')[0]?.who).toBe('onbekend');
});
