import { z } from 'zod';
import type { NieuwMandaat } from '@/shared/api/types';
import type { TextId } from '@/shared/i18n/use-text';
import { groundSchema, NO_GROUND, toGround } from '@/shared/mandate/ground';
import { readDay } from '@/shared/time/dutch-date';

export const NO_GRANT = {
  functie: '',
  geldtOp: '',
  tot: '',
  grondslag: NO_GROUND,
};

/** For whom, from when until when, and on which decision it rests. */
export const grantSchema = (t: (id: TextId) => string) => {
  const dayOrOpen = z.string().refine((typed) => !typed.trim() || readDay(typed), t('dag.onleesbaarDag'));
  return z.object({
    functie: z.string().min(1, t('mandaat.voorWieNodig')),
    geldtOp: dayOrOpen,
    tot: dayOrOpen,
    grondslag: groundSchema(t),
  });
};

/** What was typed, as the server wants it: a mandate for everything. */
export function toGrant(
  { functie, geldtOp, tot, grondslag }: typeof NO_GRANT,
  samenwerking: string,
): NieuwMandaat {
  const from = readDay(geldtOp);
  const until = readDay(tot);
  return {
    functie,
    samenwerking,
    reikwijdte: 'alles',
    grondslag: toGround(grondslag),
    ...(from ? { geldtOp: from } : {}),
    ...(until ? { tot: until } : {}),
  };
}
