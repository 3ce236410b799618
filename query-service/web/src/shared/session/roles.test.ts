import { expect, it } from 'vitest';
import type { Functie, Ik } from '@/shared/api/types';
import { choices, rolesFor } from './roles';

const functie = (
  rol: Functie['rol'],
  voor: string,
  titel: string = rol,
  samenwerkingen = ['regio'],
): Functie => ({
  id: `${rol}-${voor}`,
  rol,
  titel,
  voor: { soort: voor === 'regio' ? 'samenwerking' : 'partij', id: voor, naam: voor },
  samenwerkingen: samenwerkingen.map((id) => ({ id, naam: id })),
  van: '2016-01-01',
  tot: null,
});

const me = (...functies: Functie[]): Ik => ({ persoon: 'p', naam: 'Wethouder', beheerder: false, functies });

it('offers each party once, with all functions there', () => {
  const twice = me(
    functie('medewerker', 'gemeente', 'beleid'),
    functie('gedelegeerde', 'gemeente', 'wethouder'),
  );
  expect(choices(twice)).toEqual([{ id: 'gemeente', name: 'gemeente', titles: ['beleid', 'wethouder'] }]);
});

it('gives only the roles of whom one acts for', () => {
  const both = me(functie('gedelegeerde', 'gemeente'), functie('secretaris', 'regio'));
  expect([...rolesFor(both, 'gemeente', 'regio')]).toEqual(['gedelegeerde']);
  expect([...rolesFor(both, 'regio', 'regio')]).toEqual(['secretaris']);
});

it('gives none in a collaboration the party does not sit in', () => {
  const elsewhere = me(functie('gedelegeerde', 'gemeente', 'wethouder', ['andere-regio']));
  expect(rolesFor(elsewhere, 'gemeente', 'regio').size).toBe(0);
  expect(rolesFor(elsewhere, undefined, 'andere-regio').size).toBe(0);
});
