import { expect, it } from 'vitest';
import { typedNumber } from '@/shared/text/dutch-number';
import { indicatorSpan, leaders, trekkerText } from './words';

const words = { noBaseline: 'geen meting', noTarget: 'nog niet bepaald' };
const indicator = { id: 'i', tekst: 'i', soort: 'aantal' as const, uiterlijk: null, bron: null };

it('never takes a missing measurement for zero', () => {
  const missing = { ...indicator, eenheid: 'leerlingen', nulmeting: null, streefwaarde: 0 };
  expect(indicatorSpan(missing, words, typedNumber)).toEqual({
    from: 'geen meting',
    to: '0 leerlingen',
  });
});

it('says a target that was not set', () => {
  const open = { ...indicator, eenheid: null, nulmeting: 4.5, streefwaarde: null };
  expect(indicatorSpan(open, words, typedNumber)).toEqual({ from: '4,5', to: 'nog niet bepaald' });
});

it('says who leads as it was written, or else names the parties', () => {
  const partijen = [
    { id: 'p', naam: 'SWV PO', functie: null },
    { id: 'q', naam: 'Gemeente 1', functie: null },
  ];
  const written = { voorgesteld: true, sinds: null, partijen, tekst: 'Swv-en en gemeenten' };
  expect(trekkerText(written)).toBe('Swv-en en gemeenten');
  expect(leaders(written)).toEqual(['SWV PO', 'Gemeente 1']);
  expect(trekkerText({ ...written, tekst: null })).toBe('SWV PO, Gemeente 1');
  expect(trekkerText({ ...written, partijen: [], tekst: null })).toBeUndefined();
  expect(trekkerText(null)).toBeUndefined();
});
