import { expect, it } from 'vitest';
import { mayBind } from './may-bind';

const decision = {
  soort: 'vaststellen' as const,
  uitkomst: 'vastgesteld-onder-voorbehoud' as const,
  vervallen: false,
  gebonden: [{ id: 'bound', naam: 'Gemeente 1', sinds: '2016-04-06', door: 'akkoord' as const }],
  voorbehouden: [
    { id: 'reserved', naam: 'Gemeente 2', stand: 'open' as const, voor: '2016-06-01', op: null },
    { id: 'late', naam: 'Gemeente 3', stand: 'verlopen' as const, voor: '2016-05-01', op: null },
  ],
};

it('lets a party with an open reservation ratify, and who is not bound join', () => {
  expect(mayBind(decision, 'reserved')).toBe('bekrachtigen');
  expect(mayBind(decision, 'late')).toBe('toetreden');
  expect(mayBind(decision, 'other')).toBe('toetreden');
});

it('asks nothing of who is bound, nor where nothing was agreed', () => {
  expect(mayBind(decision, 'bound')).toBeUndefined();
  expect(mayBind({ ...decision, uitkomst: 'geen-overeenstemming' }, 'other')).toBeUndefined();
  expect(mayBind({ ...decision, vervallen: true }, 'other')).toBeUndefined();
});
