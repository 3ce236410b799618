import { z } from 'zod';
import type { Ambitie } from '@/shared/api/types';
import type { TextId } from '@/shared/i18n/use-text';

type Words = (id: TextId) => string;
type Choosable = Pick<Ambitie, 'id' | 'revisie' | 'openWijziging' | 'status'>;

const YEAR = /^(\d{4})\s*[-/]\s*(\d{4})$/;

/** "2026-2027, 2027-2028" as the server wants it; nothing when one of them is no school year. */
export function schoolYears(typed: string): string[] | undefined {
  const parts = typed
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const years = parts.map((part) => YEAR.exec(part)).map((read) => read && ([read[1], read[2]] as const));
  const good = years.every((year) => year && Number(year[1]) === Number(year[0]) + 1);
  return good ? years.flatMap((year) => (year ? `${year[0]}-${year[1]}` : [])) : undefined;
}

/** Places that were typed: whole numbers, or nothing for what stays out. */
export const placesSchema = (t: Words) =>
  z.record(
    z.string(),
    z.string().refine((typed) => /^\s*\d*\s*$/.test(typed), t('editie.plaatsOnleesbaar')),
  );

/** The ambitions that got a place, in that order, each with the text one would decide about now. */
export function ordered(places: Record<string, string>, ambitions: Choosable[]) {
  return ambitions
    .map((ambition) => ({ ambition, place: Number.parseInt(places[ambition.id] ?? '', 10) }))
    .filter(({ place }) => !Number.isNaN(place))
    .sort((one, two) => one.place - two.place)
    .map(({ ambition: { id, revisie, openWijziging } }) => ({
      ambitie: id,
      revisie: openWijziging?.revisie ?? revisie,
    }));
}

/** The places as they are now: those of an edition, or else the ambitions in force and proposed, in order. */
export function placesOf(ambitions: Choosable[], edition: string[] | undefined): Record<string, string> {
  const order =
    edition ??
    ambitions
      .filter(({ status }) => status === 'vastgesteld' || status === 'vastgesteld-onder-voorbehoud')
      .map(({ id }) => id);
  return Object.fromEntries(
    ambitions.map(({ id }) => [id, order.includes(id) ? String(order.indexOf(id) + 1) : '']),
  );
}

/** What may stand in an edition: no drafts, and nothing that has ended. */
export const choosable = <A extends Choosable>(ambitions: A[]) =>
  ambitions.filter(
    ({ status }) => status !== 'concept' && status !== 'ingetrokken' && status !== 'samengevoegd',
  );
