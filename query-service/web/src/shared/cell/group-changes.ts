/** One field that differs; absent before when it came, absent after when it went. */
export interface Change {
  veld: string;
  deel: string | null;
  oud: string | null;
  nieuw: string | null;
}

/** The changes of one part of a text, or one field of the whole. */
export interface ChangeGroup<C extends Change> {
  key: string;
  /** What kind of part it is: `indicator`; absent for a field of the whole. */
  family: string | undefined;
  part: string | undefined;
  /** Whether the part itself came or went, rather than something in it. */
  whole: 'came' | 'went' | undefined;
  changes: C[];
}

/** What says that a part is there at all. */
const IDENTITY = new Set([
  'doel.tekst',
  'indicator.tekst',
  'actie.tekst',
  'participant.tekst',
  'uren.omschrijving',
]);
/** Whether a change is of what a part itself says, rather than of something in it. */
export const isIdentity = ({ veld }: Change) => IDENTITY.has(veld);

/** How the words of a part were read; where the whole part came or went, its words say enough. */
const READ = /^participant\.(partij|van|tot)$|^actie\.planning\.(van|tot)$/;

/** Fields that stand with the part they are about. */
const FAMILIES: Record<string, string> = { voortgang: 'actie', meting: 'indicator' };

/** Brings together what changed in one goal, indicator or action; the order stays as it was. */
export function groupChanges<C extends Change>(changes: C[]): ChangeGroup<C>[] {
  const groups = new Map<string, ChangeGroup<C>>();
  for (const change of changes) {
    const part = change.deel ?? undefined;
    const prefix = change.veld.split('.')[0] ?? change.veld;
    const family = part === undefined ? undefined : (FAMILIES[prefix] ?? prefix);
    const key = part ? `${family} ${part}` : change.veld;
    const group = groups.get(key) ?? { key, family, part, whole: undefined, changes: [] };
    if (isIdentity(change))
      group.whole = change.oud === null ? 'came' : change.nieuw === null ? 'went' : undefined;
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) =>
    group.whole ? { ...group, changes: group.changes.filter(({ veld }) => !READ.test(veld)) } : group,
  );
}
