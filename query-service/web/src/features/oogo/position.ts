import { z } from 'zod';
import type { Agendapunt, NieuwStandpunt, Standpunt, Standpuntkeuze } from '@/shared/api/types';
import type { TextId } from '@/shared/i18n/use-text';
import { readDay } from '@/shared/time/dutch-date';

export const CHOICES: Standpuntkeuze[] = ['akkoord', 'akkoord-onder-voorbehoud', 'niet-akkoord', 'aanhouden'];

export interface Position {
  standpunt: string;
  toelichting: string;
  bekrachtigenVoor: string;
  partij: string;
  gedelegeerde: string;
  /** Other parties one speaks for at the same time. */
  ook: string[];
}

/** A reason wherever it is not a plain yes; for whom it is, where the secretary writes. */
export const positionSchema = (t: (id: TextId) => string, bySecretary: boolean) =>
  z
    .object({
      standpunt: z.string().min(1, t('standpunt.kiesNodig')),
      toelichting: z.string(),
      bekrachtigenVoor: z.string().refine((typed) => !typed.trim() || readDay(typed), t('dag.onleesbaarDag')),
      partij: z.string().min(1, t('standpunt.partijNodig')),
      ook: z.array(z.string()),
      gedelegeerde: bySecretary ? z.string().min(1, t('standpunt.gedelegeerdeNodig')) : z.string(),
    })
    .refine(({ standpunt, toelichting }) => !standpunt || standpunt === 'akkoord' || toelichting.trim(), {
      path: ['toelichting'],
      message: t('standpunt.toelichtingNodig'),
    });

/** What was chosen, about exactly the text on the table. */
export function toBody(
  typed: Position,
  { teksten, standpunten }: Pick<Agendapunt, 'teksten' | 'standpunten'>,
  me?: string,
): NieuwStandpunt {
  const speaker = typed.gedelegeerde || me;
  const standpunt = typed.standpunt as Standpuntkeuze;
  const ratifyBefore = standpunt === 'akkoord-onder-voorbehoud' ? readDay(typed.bekrachtigenVoor) : undefined;
  const reason = standpunt === 'akkoord' ? '' : typed.toelichting.trim();
  const texts = teksten.map(({ soort, id, revisie }) => ({ soort, id, revisie }));
  const [text] = texts;
  return {
    standpunt,
    ...(texts.length > 1 ? { teksten: texts } : text ? { revisie: text.revisie } : {}),
    namens: [typed.partij, ...typed.ook].map((partij) => {
      const row = standpunten.find((one) => one.partij.id === partij);
      const ground = row?.gedelegeerden.find(({ persoon }) => persoon === speaker)?.vertegenwoordiging;
      return { partij, ...(ground ? { vertegenwoordiging: ground.id } : {}) };
    }),
    ...(typed.gedelegeerde ? { gedelegeerde: typed.gedelegeerde } : {}),
    ...(reason ? { toelichting: reason } : {}),
    ...(ratifyBefore ? { bekrachtigenVoor: ratifyBefore } : {}),
  };
}

/** The other parties that a delegate may speak for, because these entrusted it to the delegate's own party. */
export const representable = (
  { standpunten }: Pick<Agendapunt, 'standpunten'>,
  own: string,
  me: string,
): Standpunt['partij'][] =>
  standpunten
    .filter(({ partij }) => partij.id !== own)
    .filter(({ gedelegeerden }) =>
      gedelegeerden.some(
        ({ persoon, vertegenwoordiging }) => persoon === me && vertegenwoordiging?.door.id === own,
      ),
    )
    .map(({ partij }) => partij);
