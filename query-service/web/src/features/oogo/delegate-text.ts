import type { Standpunt } from '@/shared/api/types';

type Delegate = Standpunt['gedelegeerden'][number];

/** A delegate by function, and by name where that says more. */
export function delegateText({ functie, naam }: Delegate): string {
  if (!functie || functie === naam) return naam;
  return `${functie} (${naam})`;
}
