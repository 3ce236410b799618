import type { Feit } from '@/shared/api/types';

type Linked = Pick<Feit, 'feit' | 'vervangt'>;

/** Of each fact that a later one replaces, that later one; as far as they were fetched. */
export function replacements(facts: Linked[]): Map<string, string> {
  return new Map(facts.flatMap(({ feit, vervangt }) => (vervangt ? [[vervangt, feit] as const] : [])));
}

/** Where a fact stands on the page. */
export const anchor = (feit: string) => `feit-${feit.replace('.', '-')}`;
