import type { Auteur } from '@/shared/api/types';
import { useText } from './use-text';

/** Who did it, in one line; without a party it was for the collaboration, without a role by the administrator. */
export function useAuthor() {
  const { t } = useText();
  return ({ partij, functie, rol, naam }: Auteur): string => {
    const title = functie ?? t(`rol.${rol ?? 'beheerder'}`);
    const person = naam && naam !== title ? `${title} (${naam})` : title;
    return partij?.naam ? `${partij.naam}, ${person}` : person;
  };
}
