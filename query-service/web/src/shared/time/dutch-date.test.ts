import { describe, expect, it } from 'vitest';
import { readDate, readDay, today, writeDate, writeInstant } from './dutch-date';

describe('writing a date', () => {
  it('writes a day, a month and a year as one says them', () => {
    expect(writeDate('2016-04-06')).toBe('6 april 2016');
    expect(writeDate('2016-04')).toBe('april 2016');
    expect(writeDate('2016')).toBe('2016');
  });

  it('writes English when asked', () => {
    expect(writeDate('2016-03-01', 'en')).toBe('1 March 2016');
  });

  it('leaves alone what is no date', () => {
    expect(writeDate('voorjaar 2016')).toBe('voorjaar 2016');
    expect(writeDate('2016-13-01')).toBe('2016-13-01');
  });

  it('writes an instant on our own clock, in summer and in winter', () => {
    expect(writeInstant('2026-11-22T10:00:00Z')).toBe('22 november 2026, 11:00');
    expect(writeInstant('2026-06-30T22:30:00Z')).toBe('1 juli 2026, 00:30');
  });
});

describe('reading a typed date', () => {
  it('reads a day however it is typed', () => {
    for (const typed of ['6-4-2016', '06/04/2016', '6 april 2016', '6 Apr 2016', ' 2016-04-06 ']) {
      expect(readDay(typed), typed).toBe('2016-04-06');
    }
  });

  it('refuses a day that does not exist', () => {
    for (const typed of ['31-4-2016', '29-2-2015', '2016-13-01', '6 foo 2016', '']) {
      expect(readDay(typed), typed).toBeUndefined();
    }
  });

  it('reads a month or a year only where that is enough', () => {
    expect(readDate('maart 2016')).toBe('2016-03');
    expect(readDate('2016-03')).toBe('2016-03');
    expect(readDate('2016')).toBe('2016');
    expect(readDay('2016')).toBeUndefined();
    expect(readDate('2016-19')).toBeUndefined();
  });

  it('knows that it is tomorrow here while it is still today in Greenwich', () => {
    expect(today(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
  });
});
