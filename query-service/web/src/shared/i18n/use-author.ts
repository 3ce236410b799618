import type { Auteur } from '@/shared/api/types';
import { titleAndName } from '@/shared/text/title-and-name';
import { useText } from './use-text';

/** Who did it, in one line; without a party it was for the collaboration, without a role by the administrator. */
export function useAuthor() {
  const { t } = useText();
  return ({ partij, functie, rol, naam }: Auteur): string => {
    const person = titleAndName(functie ?? t(`rol.${rol ?? 'beheerder'}`), naam);
    return partij?.naam ? `${partij.naam}, ${person}` : person;
  };
}
