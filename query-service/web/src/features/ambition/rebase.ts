import type { AmbitionForm } from '@/shared/ambition-text/ambition-form';
import { PARTS } from '@/shared/ambition-text/content';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Someone was first. What I did not touch follows them; what I typed stays as I typed it.
 */
export function rebase(base: AmbitionForm, theirs: AmbitionForm, mine: AmbitionForm): AmbitionForm {
  const next: Record<string, unknown> = { ...mine };
  for (const part of PARTS) if (same(mine[part], base[part])) next[part] = theirs[part];
  return next as AmbitionForm;
}

/** The parts both of us changed, each to something else. */
export function collisions(base: AmbitionForm, theirs: AmbitionForm, mine: AmbitionForm) {
  return PARTS.filter(
    (part) =>
      !same(mine[part], base[part]) && !same(theirs[part], base[part]) && !same(mine[part], theirs[part]),
  );
}
