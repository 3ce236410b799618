import { expect, it } from 'vitest';
import { chosen, leadsOf } from './agenda-filter';

const led = (...ids: string[]) => ({
  voorgesteld: false,
  sinds: null,
  tekst: null,
  partijen: ids.map((id) => ({ id, naam: `Partij ${id}`, functie: null })),
});
const one = { status: 'vastgesteld' as const, openWijziging: null, themas: ['t1'], trekker: led('b', 'a') };
const two = { status: 'voorstel' as const, openWijziging: null, themas: ['t1', 't2'], trekker: led('b') };
const three = { status: 'voorstel' as const, openWijziging: null, themas: [], trekker: null };
const agenda = [one, two, three];
const asked = (query: string) => chosen(agenda, new URLSearchParams(query));

it('leaves the ambitions of a theme and a lead, with the status asked for', () => {
  expect(asked('thema=t1')).toEqual([one, two]);
  expect(asked('trekker=a')).toEqual([one]);
  expect(asked('thema=t1&status=voorstel')).toEqual([two]);
});

it('leaves everything where the address names what is not there', () => {
  expect(asked('thema=t9&trekker=z&status=groen')).toEqual(agenda);
});

it('names every lead once, by name', () => {
  expect(leadsOf(agenda).map(({ id }) => id)).toEqual(['a', 'b']);
});
