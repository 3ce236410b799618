import { expect, it } from 'vitest';
import { writeDate } from '@/shared/time/dutch-date';
import { measurementSchema, toMeasurement, typedMeasurement } from './measurement';

const indicator = { tekst: 'i', eenheid: null, nulmeting: null, streefwaarde: null, uiterlijk: null };
const indicators = [
  { ...indicator, id: 'n', bron: null, soort: 'aantal' as const },
  { ...indicator, id: 's', bron: null, soort: 'toestand' as const },
];
const recorded = {
  indicator: 'n',
  waarde: 12.5,
  bereikt: null,
  bron: 'leerplicht',
  toelichting: null,
  op: '2016-03',
};

it('gives a recorded measurement back as it was recorded when nothing is typed over it', () => {
  expect(toMeasurement(typedMeasurement(recorded, writeDate), indicators)).toEqual({
    indicator: 'n',
    waarde: 12.5,
    bron: 'leerplicht',
    geldtOp: '2016-03',
  });
  const state = { ...recorded, indicator: 's', waarde: null, bereikt: false, op: '2016-04-06' };
  expect(toMeasurement(typedMeasurement(state, writeDate), indicators)).toEqual({
    indicator: 's',
    bereikt: false,
    bron: 'leerplicht',
    geldtOp: '2016-04-06',
  });
});

it('asks a number of what is counted and an answer of a state', () => {
  const schema = measurementSchema((id) => id, indicators, {});
  const faults = (indicator: string) =>
    schema
      .safeParse({ ...typedMeasurement(recorded, writeDate), indicator, waarde: '' })
      .error?.issues.map(({ message }) => message);
  expect(faults('n')).toEqual(['meting.waardeNodig']);
  expect(faults('s')).toEqual(['meting.bereiktNodig']);
});
