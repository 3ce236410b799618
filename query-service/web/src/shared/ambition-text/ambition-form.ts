import { z } from 'zod';
import type { TextId } from '@/shared/i18n/use-text';
import { readNumber } from '@/shared/text/dutch-number';
import { readDate } from '@/shared/time/dutch-date';

type Words = (id: TextId) => string;

const needed = (message: string) => z.string().trim().min(1, message);
const open = z.string();
/** What is already there keeps its id: what hangs on it (a measurement, progress) stays with it. */
const known = z.string().optional();
/** How a planning or a participant was read; it goes along as long as its words stay the same. */
const period = z.object({ tekst: z.string(), van: known, tot: known });
const participant = z.object({
  tekst: z.string(),
  partij: known,
  van: z.number().optional(),
  tot: z.number().optional(),
});
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
        id: known,
        tekst: needed(t('voorstel.doelNodig')),
        indicatoren: z.array(
          z.object({
            id: known,
            tekst: needed(t('voorstel.indicatorNodig')),
            soort: z.enum(KINDS),
            eenheid: open,
            nulmeting: numberOrOpen(t('voorstel.getal')),
            streefwaarde: numberOrOpen(t('voorstel.getal')),
            uiterlijk: z.string().refine((typed) => !typed.trim() || readDate(typed), t('dag.onleesbaar')),
            bron: open,
          }),
        ),
      }),
    ),
    acties: z.array(
      z.object({
        id: known,
        nummer: open,
        tekst: needed(t('voorstel.actieNodig')),
        planning: z.object({ tekst: open, gelezen: period.optional() }),
      }),
    ),
    participanten: z.object({ regels: open, bekend: z.array(participant) }),
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
      legenda: z.array(z.string()),
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
  participanten: { regels: '', bekend: [] },
  trekker: { partijen: [], tekst: '' },
  ureninzet: { gesteld: '', regels: [], legenda: [] },
  investering: { bedrag: '', toelichting: '' },
};

/** The form's name of a field the server names: participants are typed in one field. */
export const toTheForm = (path: string) => (path.startsWith('participanten') ? 'participanten.regels' : path);
