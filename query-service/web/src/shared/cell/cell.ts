import type { AsOf } from '@/shared/time/as-of';

/** Where a value stands: a field of one thing, at one point in time. */
export interface Cell {
  of: 'ambitie' | 'agenda';
  id: string;
  /** `titel`, or of a part `doel.tekst/{id}`. */
  field: string;
  /** Of what it is a field, in words: the title of the ambition, the text of the goal. */
  about?: string | undefined;
  /** Another point in time than the page's own. */
  at?: AsOf;
}

/** `doel.tekst/{id}` is the field `doel.tekst` of that part. */
export function fieldOf(address: string): { field: string; part: string | undefined } {
  const slash = address.indexOf('/');
  return slash < 0
    ? { field: address, part: undefined }
    : { field: address.slice(0, slash), part: address.slice(slash + 1) };
}

export const address = (field: string, part: string | null | undefined) =>
  part ? `${field}/${part}` : field;
