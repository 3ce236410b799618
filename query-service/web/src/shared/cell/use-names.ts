import type { Ambitie } from '@/shared/api/types';
import { useAmbitions } from '@/shared/api/use-ambitions';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useThemes } from '@/shared/api/use-themes';
import { titleAndName } from '@/shared/text/title-and-name';
import type { AsOf } from '@/shared/time/as-of';
import type { NameOf } from './use-value-text';

type Named = readonly [id: string, name: string];

/** What an ambition and its goals, indicators, actions and leads are called. */
export const namesIn = ({ id, titel, doelen, acties, trekker }: Ambitie): Named[] => [
  [id, titel],
  ...[...doelen, ...doelen.flatMap(({ indicatoren }) => indicatoren), ...acties].map(
    (part): Named => [part.id, part.tekst],
  ),
  ...(trekker?.partijen ?? []).flatMap(({ functie }): Named[] =>
    functie ? [[functie.id, titleAndName(functie.titel, functie.naam)]] : [],
  ),
];

/** The names of everything in a collaboration at one point in time. */
export function useNames(collaboration: string, at: AsOf): NameOf {
  const parties = useCollaboration(collaboration, at).data?.partijen ?? [];
  const themes = useThemes(collaboration, at);
  const ambitions = useAmbitions(collaboration, at);
  const names = new Map<string, string>([
    ...ambitions.flatMap(namesIn),
    ...themes.map(({ id, naam }): Named => [id, naam]),
    ...parties.map(({ id, naam }): Named => [id, naam]),
  ]);
  return (id) => names.get(id);
}
