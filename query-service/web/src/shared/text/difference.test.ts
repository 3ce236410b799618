import { describe, expect, it } from 'vitest';
import { difference, isRewrite } from './difference';

const text = (before: string, after: string, ...kinds: string[]) =>
  difference(before, after)
    .filter(({ kind }) => kinds.includes(kind))
    .map((piece) => piece.text)
    .join('');

describe('the difference between two texts', () => {
  it('marks the words that went and the words that came', () => {
    const pieces = difference('binnen zes weken', 'binnen vier weken');
    expect(pieces.filter(({ kind }) => kind === 'removed').map((p) => p.text.trim())).toEqual(['zes']);
    expect(pieces.filter(({ kind }) => kind === 'added').map((p) => p.text.trim())).toEqual(['vier']);
  });

  it('gives back both texts whole, to the letter', () => {
    const before = 'Eén gezin,\n één plan';
    const after = 'Eén gezin, één plan en één gezicht';
    expect(text(before, after, 'same', 'removed')).toBe(before);
    expect(text(before, after, 'same', 'added')).toBe(after);
  });

  it('has nothing to mark in equal texts', () => {
    expect(difference('gelijk', 'gelijk')).toEqual([{ kind: 'same', text: 'gelijk' }]);
    expect(difference('', '')).toEqual([]);
  });

  it('tells a rewrite from an edit', () => {
    expect(isRewrite(difference('binnen zes weken', 'binnen vier weken'))).toBe(false);
    expect(isRewrite(difference('alles anders dan eerst', 'nieuwe woorden hier'))).toBe(true);
    expect(isRewrite(difference('', 'alleen nieuw'))).toBe(false);
  });
});
