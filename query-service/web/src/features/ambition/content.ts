import type { Revisie, Wijziging } from '@/shared/api/types';
import { readNumber, typedNumber } from '@/shared/text/dutch-number';
import { readDate } from '@/shared/time/dutch-date';
import type { AmbitionForm } from './ambition-form';

type Shown = Omit<Revisie, 'ambitie' | 'revisie'>;

/** What an amendment may say: everything but why and from when. */
export type Content = Required<Omit<Wijziging, 'reden' | 'geldtOp'>>;
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

/** Leaves out what was left open. */
function filled<T extends object>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as T;
}

/** What was typed, as the server wants it. Names of parties become their ids where we know them. */
export function toContent(form: AmbitionForm, parties: { id: string; naam: string }[] = []): Content {
  const idOf = (name: string) => parties.find(({ naam }) => naam.toLowerCase() === name.toLowerCase())?.id;
  return {
    titel: form.titel.trim(),
    toelichting: form.toelichting.trim(),
    doelen: form.doelen.map(({ tekst, indicatoren }) => ({
      tekst: tekst.trim(),
      indicatoren: indicatoren.map((indicator) => {
        const due = indicator.uiterlijk && readDate(indicator.uiterlijk);
        return filled({ ...indicator, uiterlijk: due ?? '' });
      }),
    })),
    acties: form.acties.map(({ nummer, tekst, planning }) => ({
      ...filled({ nummer: nummer.trim() }),
      tekst: tekst.trim(),
      ...(planning.tekst.trim() ? { planning: { tekst: planning.tekst.trim() } } : {}),
    })),
    participanten: lines(form.participanten).map((tekst) => {
      const partij = idOf(tekst);
      return partij ? { tekst, partij } : { tekst };
    }),
    trekker: { partijen: form.trekker.partijen, ...filled({ tekst: form.trekker.tekst.trim() }) },
    ureninzet: {
      ...number('gesteld', form.ureninzet.gesteld),
      regels: form.ureninzet.regels.map(({ omschrijving, uren, codes, gesteld }) => ({
        omschrijving: omschrijving.trim(),
        uren: readNumber(uren) ?? 0,
        ...filled({ codes: codes.trim() }),
        ...number('gesteld', gesteld),
      })),
    },
    investering: {
      ...number('bedrag', form.investering.bedrag),
      ...filled({ toelichting: form.investering.toelichting.trim() }),
    },
  };
}

export const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function number<K extends string>(key: K, typed: string): { [key in K]?: number } {
  const value = readNumber(typed);
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: number });
}

/** What stands there now, ready to be typed on. */
export function toForm(shown: Shown): AmbitionForm {
  return {
    titel: shown.titel,
    toelichting: shown.toelichting ?? '',
    doelen: shown.doelen.map(({ tekst, indicatoren }) => ({
      tekst,
      indicatoren: indicatoren.map((indicator) => ({
        tekst: indicator.tekst,
        soort: indicator.soort,
        eenheid: indicator.eenheid ?? '',
        nulmeting: indicator.nulmeting ?? '',
        streefwaarde: indicator.streefwaarde ?? '',
        uiterlijk: indicator.uiterlijk ?? '',
        bron: indicator.bron ?? '',
      })),
    })),
    acties: shown.acties.map(({ nummer, tekst, planning }) => ({
      nummer,
      tekst,
      planning: { tekst: planning?.tekst ?? '' },
    })),
    participanten: shown.participanten.map(({ tekst }) => tekst).join('\n'),
    trekker: {
      partijen: shown.trekker?.partijen.map(({ id }) => id) ?? [],
      tekst: shown.trekker?.tekst ?? '',
    },
    ureninzet: {
      gesteld: typedNumber(shown.uren?.gesteld),
      regels:
        shown.uren?.regels.map(({ omschrijving, uren, codes, keuze, gesteld }) => ({
          omschrijving,
          uren: typedNumber(uren),
          codes: codes.join(keuze ? ' of ' : '/'),
          gesteld: typedNumber(gesteld),
        })) ?? [],
    },
    investering: {
      bedrag: typedNumber(shown.investering?.bedrag),
      toelichting: shown.investering?.toelichting ?? '',
    },
  };
}

/** Only the parts that changed: what an amendment leaves out stays as it is. */
export function changedParts(before: Content, after: Content): Partial<Content> {
  const changed = PARTS.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
  return Object.fromEntries(changed.map((part) => [part, after[part]]));
}

/** A proposal says only what was filled in. */
export function withoutEmptyParts(content: Content): Partial<Content> & { titel: string } {
  const { titel, ...rest } = content;
  const said = Object.entries(rest).filter(([, value]) =>
    Array.isArray(value) || typeof value === 'string'
      ? value.length > 0
      : Object.values(value).some((inner) => !Array.isArray(inner) || inner.length > 0),
  );
  return { titel, ...Object.fromEntries(said) };
}
