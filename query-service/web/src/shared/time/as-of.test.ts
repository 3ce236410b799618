import { describe, expect, it } from 'vitest';
import { asOfQuery, isNow, oogoIn, readAsOf, withAsOf } from './as-of';

const oogo = 'oogo:7c9e6679-7425-40de-944b-e07fc1f90ae7';
const read = (query: string) => readAsOf(new URLSearchParams(query));

describe('the day in the address', () => {
  it('is now when nothing is said', () => {
    expect(read('')).toEqual({});
    expect(isNow(read('status=voorstel'))).toBe(true);
  });

  it('is a date, an OOGO, or the last day of a month or a year', () => {
    expect(read('op=2016-04-06')).toEqual({ op: '2016-04-06' });
    expect(read('op=2016-04')).toEqual({ op: '2016-04-30' });
    expect(oogoIn(read(`op=${oogo}`))).toBe('7c9e6679-7425-40de-944b-e07fc1f90ae7');
  });

  it('keeps what was known then, as a day or an instant', () => {
    expect(read('op=2016&bekendOp=2016-05-01')).toEqual({ op: '2016-12-31', bekendOp: '2016-05-01' });
    expect(read('bekendOp=2016-05-01T12:00:00Z')).toEqual({ bekendOp: '2016-05-01T12:00:00Z' });
  });

  it('leaves out what is no day, so that a mistyped link shows the present', () => {
    expect(read('op=gisteren&bekendOp=2016-02-31')).toEqual({});
    expect(read('op=oogo:')).toEqual({});
  });

  it('leaves the filter standing when the day changes', () => {
    const search = new URLSearchParams('status=voorstel&op=2016');
    expect(withAsOf(search, { op: '2017' }).toString()).toBe('status=voorstel&op=2017');
    expect(withAsOf(search, {}).toString()).toBe('status=voorstel');
  });

  it('goes along in a link and reads back the same', () => {
    expect(asOfQuery({})).toBe('');
    expect(asOfQuery({ op: oogo })).toBe(`?op=${oogo}`);
    expect(read(asOfQuery({ op: oogo, bekendOp: '2016-05-01' }))).toEqual({
      op: oogo,
      bekendOp: '2016-05-01',
    });
  });
});
