import { expect, it } from 'vitest';
import { indicatorSpan, trekkerText } from './words';

const words = {
  baseline: 'Nulmeting',
  target: 'Streefwaarde',
  noBaseline: 'geen meting',
  noTarget: 'nog niet bepaald',
};
const indicator = { id: 'i', tekst: 'i', soort: 'aantal' as const, uiterlijk: null, bron: null };

it('never takes a missing measurement for zero', () => {
  const missing = { ...indicator, eenheid: 'leerlingen', nulmeting: null, streefwaarde: '0' };
  expect(indicatorSpan(missing, words)).toBe('Nulmeting: geen meting · Streefwaarde: 0 leerlingen');
});

it('says a target that was not set', () => {
  const open = { ...indicator, eenheid: null, nulmeting: '4', streefwaarde: null };
  expect(indicatorSpan(open, words)).toBe('Nulmeting: 4 · Streefwaarde: nog niet bepaald');
});

it('names the leading parties with their person, or else the text as written', () => {
  const party = { id: 'p', naam: 'SWV PO', persoon: 'x', persoonNaam: 'voormalig functionaris' };
  const other = { id: 'q', naam: 'Gemeente 1', persoon: null, persoonNaam: null };
  expect(trekkerText({ voorgesteld: false, partijen: [party, other], tekst: null })).toBe(
    'SWV PO (voormalig functionaris), Gemeente 1',
  );
  expect(trekkerText({ voorgesteld: true, partijen: [], tekst: 'Swv-en' })).toBe('Swv-en');
  expect(trekkerText(null)).toBeUndefined();
});
