import { expect, it } from 'vitest';
import { readTime } from './time';

it('reads a time as people type it', () => {
  expect(readTime('9.30')).toBe('09:30');
  expect(readTime(' 14:00 ')).toBe('14:00');
});

it('reads no time where there is none', () => {
  expect(readTime('25:00')).toBeUndefined();
  expect(readTime('')).toBeUndefined();
});
