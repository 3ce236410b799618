import type { Besluit } from '@/shared/api/types';

/** What a party may still do about whom a decision binds. */
export type BindingAct = 'bekrachtigen' | 'toetreden';

type Decided = Pick<Besluit, 'soort' | 'uitkomst' | 'vervallen' | 'gebonden' | 'voorbehouden'>;

const AGREED: Besluit['uitkomst'][] = [
  'vastgesteld',
  'vastgesteld-onder-voorbehoud',
  'opdracht-gegeven',
  'opdracht-gegeven-onder-voorbehoud',
];

/** An open reservation is ratified or refused; who is not bound otherwise may join, as long as it stands. */
export function mayBind(decision: Decided, party: string): BindingAct | undefined {
  const { uitkomst, vervallen, gebonden, voorbehouden } = decision;
  if (!AGREED.includes(uitkomst) || gebonden.some(({ id }) => id === party)) return undefined;
  if (voorbehouden.some(({ id, stand }) => id === party && stand === 'open')) return 'bekrachtigen';
  return vervallen ? undefined : 'toetreden';
}
