import { expect, it } from 'vitest';
import { readFilter, withFilter } from './decision-filter';

const party = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const read = (query: string) => readFilter(new URLSearchParams(query));

it('reads every filter from the address', () => {
  expect(
    read(`van=2016-01-01&tot=2016-12-31&partij=${party}&soort=vaststellen&uitkomst=vastgesteld`),
  ).toEqual({
    van: '2016-01-01',
    tot: '2016-12-31',
    partij: party,
    soort: 'vaststellen',
    uitkomst: 'vastgesteld',
  });
});

it('leaves out what makes no sense', () => {
  expect(read('van=2016-02-31&tot=ooit&partij=gemeente&soort=x&uitkomst=')).toEqual({});
});

it('changes the filter and leaves the day', () => {
  const search = new URLSearchParams('op=2016-04-06&soort=opdracht&uitkomst=besproken');
  expect(withFilter(search, { uitkomst: 'aangehouden' }).toString()).toBe(
    'op=2016-04-06&uitkomst=aangehouden',
  );
  expect(withFilter(search, {}).toString()).toBe('op=2016-04-06');
});
