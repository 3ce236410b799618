import type { Samenwerking } from '@/shared/api/types';

type Functions = Samenwerking['functies'];

/** Who may speak for a party on the day; where the server does not say for which party, all delegates. */
export function delegatesOf(functions: Functions, party: string, day: string): Functions {
  const valid = functions.filter(
    ({ rol, van, tot }) => rol === 'gedelegeerde' && van <= day && (!tot || day <= tot),
  );
  return valid.filter(({ voor }) => !voor || voor.id === party);
}
