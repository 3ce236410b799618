import { expect, it } from 'vitest';
import { choosable, ordered, placesOf, schoolYears } from './edition-form';

const one = {
  id: 'a',
  revisie: 1,
  openWijziging: { revisie: 3, beeindigt: false },
  status: 'vastgesteld' as const,
};
const two = { id: 'b', revisie: 2, openWijziging: null, status: 'voorstel' as const };
const gone = { id: 'c', revisie: 4, openWijziging: null, status: 'ingetrokken' as const };

it('reads school years, and none where one of them is no school year', () => {
  expect(schoolYears('2026-2027, 2027/2028')).toEqual(['2026-2027', '2027-2028']);
  expect(schoolYears('')).toEqual([]);
  expect(schoolYears('2026-2028')).toBeUndefined();
});

it('takes what got a place in that order, each with its newest text', () => {
  expect(ordered({ a: '2', b: '1' }, [one, two])).toEqual([
    { ambitie: 'b', revisie: 2 },
    { ambitie: 'a', revisie: 3 },
  ]);
  expect(ordered({ a: '', b: '' }, [one, two])).toEqual([]);
});

it('starts from the edition, or else from what is adopted', () => {
  expect(placesOf([one, two], undefined)).toEqual({ a: '1', b: '' });
  expect(placesOf([one, two], ['b', 'a'])).toEqual({ a: '2', b: '1' });
});

it('leaves out what has ended', () => {
  expect(choosable([one, two, gone])).toEqual([one, two]);
});
