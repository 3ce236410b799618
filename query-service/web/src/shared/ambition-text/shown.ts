import type { Revisietekst } from '@/shared/api/types';
import { typedNumber } from '@/shared/text/dutch-number';
import type { AmbitionForm } from './ambition-form';

type Shown = Omit<
  Revisietekst,
  'ambitie' | 'revisie' | 'op' | 'bekendOp' | 'gepland' | 'themas' | 'koppelingen'
>;

const orOpen = (value: string | null | undefined) => value ?? '';
const orNone = <V>(value: V | null) => value ?? undefined;

/** What stands there now, ready to be typed on. */
export function toForm(shown: Shown): AmbitionForm {
  const { participanten, trekker, uren, investering } = shown;
  return {
    titel: shown.titel,
    toelichting: orOpen(shown.toelichting),
    doelen: shown.doelen.map(({ id, tekst, indicatoren }) => ({
      id,
      tekst,
      indicatoren: indicatoren.map((indicator) => ({
        id: indicator.id,
        tekst: indicator.tekst,
        soort: indicator.soort,
        eenheid: orOpen(indicator.eenheid),
        nulmeting: typedNumber(indicator.nulmeting),
        streefwaarde: typedNumber(indicator.streefwaarde),
        uiterlijk: orOpen(indicator.uiterlijk),
        bron: orOpen(indicator.bron),
      })),
    })),
    acties: shown.acties.map(({ id, nummer, tekst, planning }) => ({
      id,
      nummer: orOpen(nummer),
      tekst,
      planning: {
        tekst: orOpen(planning?.tekst),
        ...(planning ? { gelezen: period(planning) } : {}),
      },
    })),
    participanten: {
      regels: participanten.map(({ tekst }) => tekst).join('\n'),
      bekend: participanten.map(({ tekst, partij, van, tot }) => ({
        tekst,
        partij: orNone(partij),
        van: orNone(van),
        tot: orNone(tot),
      })),
    },
    trekker: { partijen: trekker?.partijen.map(({ id }) => id) ?? [], tekst: orOpen(trekker?.tekst) },
    ureninzet: {
      gesteld: typedNumber(uren?.gesteld),
      regels:
        uren?.regels.map(({ omschrijving, uren, codes, keuze, gesteld }) => ({
          omschrijving,
          uren: typedNumber(uren),
          codes: codes.join(keuze ? ' of ' : '/'),
          gesteld: typedNumber(gesteld),
        })) ?? [],
      legenda: uren?.legenda ?? [],
    },
    investering: { bedrag: typedNumber(investering?.bedrag), toelichting: orOpen(investering?.toelichting) },
  };
}

const period = ({ tekst, van, tot }: { tekst: string; van: string | null; tot: string | null }) => ({
  tekst,
  van: orNone(van),
  tot: orNone(tot),
});
