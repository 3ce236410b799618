import type { Ambitie } from '@/shared/api/types';
import { visible } from './status-filter';

type Filterable = Pick<Ambitie, 'status' | 'openWijziging' | 'themas' | 'trekker'>;

/** The ambitions that the address leaves: by status, theme and lead; a value we do not know leaves them all. */
export function chosen<A extends Filterable>(ambitions: A[], search: URLSearchParams): A[] {
  const theme = known(
    search.get('thema'),
    ambitions.flatMap(({ themas }) => themas),
  );
  const lead = known(
    search.get('trekker'),
    leadsOf(ambitions).map(({ id }) => id),
  );
  return visible(ambitions, search.get('status')).filter(
    ({ themas, trekker }) =>
      (!theme || themas.includes(theme)) && (!lead || trekker?.partijen.some(({ id }) => id === lead)),
  );
}

const known = (asked: string | null, all: string[]) => (asked && all.includes(asked) ? asked : undefined);

/** Every party that leads or is proposed to, once, by name. */
export function leadsOf(ambitions: Pick<Ambitie, 'trekker'>[]): { id: string; naam: string }[] {
  const byId = new Map(
    ambitions.flatMap(({ trekker }) => trekker?.partijen ?? []).map(({ id, naam }) => [id, naam ?? id]),
  );
  return [...byId].map(([id, naam]) => ({ id, naam })).sort((one, two) => one.naam.localeCompare(two.naam));
}
