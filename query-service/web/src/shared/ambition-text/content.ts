import type { Wijziging } from '@/shared/api/types';
import { readNumber } from '@/shared/text/dutch-number';
import { readDate } from '@/shared/time/dutch-date';
import type { AmbitionForm } from './ambition-form';

/** What an amendment may say in this form: everything but why and from when, themes, links and whether it goes on. */
export type Content = Required<Omit<Wijziging, 'reden' | 'geldtOp' | 'themas' | 'koppelingen' | 'hervat'>>;
export type Part = keyof Content;

export const PARTS: Part[] = [
  'titel',
  'toelichting',
  'doelen',
  'acties',
  'trekker',
  'participanten',
  'ureninzet',
  'investering',
];

type Said<K extends string, V> = Partial<Record<K, V>>;

/** A field with its value, or nothing at all: the server takes no null and no empty text. */
function said<K extends string, V>(key: K, value: V | '' | undefined): Said<K, V> {
  const fields: Said<K, V> = {};
  if (value !== undefined && value !== '') fields[key] = value;
  return fields;
}

const text = <K extends string>(key: K, typed: string) => said<K, string>(key, typed.trim());
const number = <K extends string>(key: K, typed: string) => said<K, number>(key, readNumber(typed));

/** What was typed, as the server wants it. Names of parties become their ids where we know them. */
export function toContent(form: AmbitionForm, parties: { id: string; naam: string }[] = []): Content {
  return {
    titel: form.titel.trim(),
    toelichting: form.toelichting.trim(),
    doelen: form.doelen.map(({ id, tekst, indicatoren }) => ({
      ...said('id', id),
      tekst: tekst.trim(),
      indicatoren: indicatoren.map(indicator),
    })),
    acties: form.acties.map(({ id, nummer, tekst, planning }) => ({
      ...said('id', id),
      ...text('nummer', nummer),
      tekst: tekst.trim(),
      ...said('planning', planned(planning)),
    })),
    participanten: participants(form.participanten, parties),
    trekker: { partijen: form.trekker.partijen, ...text('tekst', form.trekker.tekst) },
    ureninzet: {
      ...number('gesteld', form.ureninzet.gesteld),
      regels: form.ureninzet.regels.map(({ omschrijving, uren, codes, gesteld }) => ({
        omschrijving: omschrijving.trim(),
        uren: readNumber(uren) ?? 0,
        ...text('codes', codes),
        ...number('gesteld', gesteld),
      })),
      ...(form.ureninzet.legenda.length > 0 ? { legenda: form.ureninzet.legenda } : {}),
    },
    investering: {
      ...number('bedrag', form.investering.bedrag),
      ...text('toelichting', form.investering.toelichting),
    },
  };
}

function indicator(typed: AmbitionForm['doelen'][number]['indicatoren'][number]) {
  return {
    ...said('id', typed.id),
    tekst: typed.tekst.trim(),
    soort: typed.soort,
    ...text('eenheid', typed.eenheid),
    ...number('nulmeting', typed.nulmeting),
    ...number('streefwaarde', typed.streefwaarde),
    ...said('uiterlijk', readDate(typed.uiterlijk)),
    ...text('bron', typed.bron),
  };
}

/** The period that was read from the words, as long as the words are the same. */
function planned({ tekst, gelezen }: AmbitionForm['acties'][number]['planning']) {
  const words = tekst.trim();
  if (!words) return undefined;
  const read = gelezen?.tekst === words ? gelezen : undefined;
  return { tekst: words, ...said('van', read?.van), ...said('tot', read?.tot) };
}

/** A line that stays keeps the party and the numbers it was read as; a new line may name a party. */
function participants(
  { regels, bekend }: AmbitionForm['participanten'],
  parties: { id: string; naam: string }[],
) {
  const lines = regels.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).map((tekst) => {
    const named = parties.find(({ naam }) => naam.toLowerCase() === tekst.toLowerCase());
    const known = bekend.find((one) => one.tekst === tekst);
    const partij = known ? known.partij : named?.id;
    return { tekst, ...said('partij', partij), ...said('van', known?.van), ...said('tot', known?.tot) };
  });
}

/** Only the parts that changed: what an amendment leaves out stays as it is. */
export function changedParts(before: Content, after: Content): Partial<Content> {
  const changed = PARTS.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
  return Object.fromEntries(changed.map((part) => [part, after[part]]));
}

/** A proposal says only what was filled in. */
export function withoutEmptyParts(content: Content): Partial<Content> & { titel: string } {
  const { titel, ...rest } = content;
  const filled = Object.entries(rest).filter(([, value]) =>
    Array.isArray(value) || typeof value === 'string'
      ? value.length > 0
      : Object.values(value).some((inner) => !Array.isArray(inner) || inner.length > 0),
  );
  return { titel, ...Object.fromEntries(filled) };
}
