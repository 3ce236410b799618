import { z } from 'zod';
import type { TextId } from '@/shared/i18n/use-text';
import { readNumber } from '@/shared/text/dutch-number';
import { readDate } from '@/shared/time/dutch-date';

type Words = (id: TextId) => string;

const needed = (message: string) => z.string().trim().min(1, message);
const open = z.string();
const numberOrOpen = (message: string) =>
  z.string().refine((typed) => !typed.trim() || readNumber(typed) !== undefined, message);

export const KINDS = ['toestand', 'percentage', 'aantal', 'frequentie'] as const;

/** The whole text of an ambition as one types it. The field names are the server's. */
export const ambitionSchema = (t: Words) =>
  z.object({
    titel: needed(t('voorstel.titelNodig')).max(300, t('voorstel.titelLang')),
    toelichting: open,
    doelen: z.array(
      z.object({
        tekst: needed(t('voorstel.doelNodig')),
        indicatoren: z.array(
          z.object({
            tekst: needed(t('voorstel.indicatorNodig')),
            soort: z.enum(KINDS),
            eenheid: open,
            nulmeting: open,
            streefwaarde: open,
            uiterlijk: z.string().refine((typed) => !typed.trim() || readDate(typed), t('dag.onleesbaar')),
            bron: open,
          }),
        ),
      }),
    ),
    acties: z.array(
      z.object({
        nummer: open,
        tekst: needed(t('voorstel.actieNodig')),
        planning: z.object({ tekst: open }),
      }),
    ),
    participanten: open,
    trekker: z.object({ partijen: z.array(z.string()), tekst: open }),
    ureninzet: z.object({
      gesteld: numberOrOpen(t('voorstel.getal')),
      regels: z.array(
        z.object({
          omschrijving: needed(t('voorstel.omschrijvingNodig')),
          uren: z.string().refine((typed) => readNumber(typed) !== undefined, t('voorstel.urenNodig')),
          codes: open,
          gesteld: numberOrOpen(t('voorstel.getal')),
        }),
      ),
    }),
    investering: z.object({ bedrag: numberOrOpen(t('voorstel.getal')), toelichting: open }),
  });

export type AmbitionForm = z.infer<ReturnType<typeof ambitionSchema>>;

export const emptyGoal = { tekst: '', indicatoren: [] };
export const emptyIndicator = {
  tekst: '',
  soort: 'toestand' as const,
  eenheid: '',
  nulmeting: '',
  streefwaarde: '',
  uiterlijk: '',
  bron: '',
};
export const emptyAction = { nummer: '', tekst: '', planning: { tekst: '' } };
export const emptyHours = { omschrijving: '', uren: '', codes: '', gesteld: '' };

export const emptyAmbition: AmbitionForm = {
  titel: '',
  toelichting: '',
  doelen: [emptyGoal],
  acties: [],
  participanten: '',
  trekker: { partijen: [], tekst: '' },
  ureninzet: { gesteld: '', regels: [] },
  investering: { bedrag: '', toelichting: '' },
};
