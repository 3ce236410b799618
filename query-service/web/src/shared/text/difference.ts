import { diffWordsWithSpace } from 'diff';

export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** What changed between two texts, word by word; spaces between changed words go with them. */
export function difference(before: string, after: string): Piece[] {
  const pieces: Piece[] = diffWordsWithSpace(before, after).map((part) => ({
    kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value,
  }));
  return pieces.filter((piece) => piece.text !== '');
}

/** The share of the old text that is still there; below a third, old and new read better apart. */
export function isRewrite(pieces: Piece[]): boolean {
  const size = (kind: Piece['kind']) =>
    pieces.filter((piece) => piece.kind === kind).reduce((sum, piece) => sum + piece.text.trim().length, 0);
  const same = size('same');
  const old = same + size('removed');
  return old > 0 && size('added') > 0 && same / old < 1 / 3;
}
