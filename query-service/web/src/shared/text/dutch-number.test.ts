import { expect, it } from 'vitest';
import { readNumber, typedNumber } from './dutch-number';

it('reads numbers as they are typed here', () => {
  expect(readNumber('1.250,5')).toBe(1250.5);
  expect(readNumber('€ 3000,-')).toBe(3000);
  expect(readNumber('7,5')).toBe(7.5);
});

it('refuses what could mean two things', () => {
  for (const typed of ['', '1.25', '1,250.50', 'tien', '12 uur'])
    expect(readNumber(typed), typed).toBeUndefined();
});

it('writes a number so that it reads back the same', () => {
  for (const value of [0, 7.5, 1250, 12500.25]) expect(readNumber(typedNumber(value))).toBe(value);
  expect(typedNumber(null)).toBe('');
});
