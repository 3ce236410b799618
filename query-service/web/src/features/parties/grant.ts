import { z } from 'zod';
import type { NieuwMandaat } from '@/shared/api/types';
import type { TextId } from '@/shared/i18n/use-text';
import { readDay } from '@/shared/time/dutch-date';

export const NO_GRANT = {
  functie: '',
  geldtOp: '',
  tot: '',
  grondslag: { besluit: '', datum: '', kenmerk: '' },
};

/** For whom, from when until when, and on which decision it rests. */
export const grantSchema = (t: (id: TextId) => string) => {
  const dayOrOpen = z.string().refine((typed) => !typed.trim() || readDay(typed), t('dag.onleesbaarDag'));
  return z.object({
    functie: z.string().min(1, t('mandaat.voorWieNodig')),
    geldtOp: dayOrOpen,
    tot: dayOrOpen,
    grondslag: z.object({
      besluit: z.string().trim().min(1, t('mandaat.besluitNodig')),
      datum: z.string().refine((typed) => readDay(typed), t('dag.onleesbaarDag')),
      kenmerk: z.string(),
    }),
  });
};

/** What was typed, as the server wants it: a mandate for everything. */
export function toGrant(
  { functie, geldtOp, tot, grondslag }: typeof NO_GRANT,
  samenwerking: string,
): NieuwMandaat {
  const from = readDay(geldtOp);
  const until = readDay(tot);
  const reference = grondslag.kenmerk.trim();
  return {
    functie,
    samenwerking,
    reikwijdte: 'alles',
    grondslag: {
      besluit: grondslag.besluit.trim(),
      datum: readDay(grondslag.datum) ?? grondslag.datum,
      ...(reference ? { kenmerk: reference } : {}),
    },
    ...(from ? { geldtOp: from } : {}),
    ...(until ? { tot: until } : {}),
  };
}
