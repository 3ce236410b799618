import { describe, expect, it } from 'vitest';
import { daysLeft, firstDay, lastDay } from './period';

describe('a period from what was typed', () => {
  it('begins on the first day of a month or a year', () => {
    expect([firstDay('2016'), firstDay('2016-04'), firstDay('2016-04-06')]).toEqual([
      '2016-01-01',
      '2016-04-01',
      '2016-04-06',
    ]);
  });

  it('ends on its last day', () => {
    expect([lastDay('2016'), lastDay('2016-02'), lastDay('2016-04-06')]).toEqual([
      '2016-12-31',
      '2016-02-29',
      '2016-04-06',
    ]);
  });
});

describe('what expires soon', () => {
  it('ends within 60 days of the day one looks at, that day included', () => {
    expect(daysLeft('2016-04-06', '2016-04-06')).toBe(0);
    expect(daysLeft('2016-06-05', '2016-04-06')).toBe(60);
    expect(daysLeft('2016-06-06', '2016-04-06')).toBeUndefined();
  });

  it('is not what has already ended or has no end', () => {
    expect(daysLeft('2016-04-05', '2016-04-06')).toBeUndefined();
    expect(daysLeft(null, '2016-04-06')).toBeUndefined();
  });

  it('counts days and not hours over the change of the clock', () => {
    expect(daysLeft('2026-03-30', '2026-03-28')).toBe(2);
  });
});
