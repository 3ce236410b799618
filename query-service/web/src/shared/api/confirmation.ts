import { type Fault, Problem } from './problem';

/** Fields in which the server saw what may be personal data, and whether the writer says that it is none. */
export interface Confirmation {
  asked: readonly string[];
  given: boolean;
}

export const NOTHING_ASKED: Confirmation = { asked: [], given: false };

const looksPersonal = ({ code }: Fault) => code === 'tekst.persoonsgegeven';

/** What to ask after a refusal: what was confirmed before stays named, and what is new is to be looked at first. */
export function askedBy(error: unknown, before: Confirmation): Confirmation {
  const seen = error instanceof Problem ? error.faults.filter(looksPersonal).map(({ veld }) => veld) : [];
  if (seen.length === 0) return before;
  return { asked: [...new Set([...(before.given ? before.asked : []), ...seen])], given: false };
}

/** The fields that a write confirms. */
export const confirmed = ({ asked, given }: Confirmation) => (given ? asked : []);
