import { z } from 'zod';
import type { NieuweEvaluatie } from '@/shared/api/types';
import type { TextId } from '@/shared/i18n/use-text';
import { readNumber } from '@/shared/text/dutch-number';
import { NO_WHEN_WHY, whenAndWhy, whenAndWhyOf } from '@/shared/ui/when-and-why';
import { readSubject } from './subject';

export const JUDGEMENTS = ['bereikt', 'deels-bereikt', 'niet-bereikt', 'nog-niet-te-beoordelen'] as const;

export const NO_EVALUATION = {
  onderwerp: '',
  oordeel: '',
  bevinding: '',
  cijfers: [] as { functie: string; cijfer: string }[],
  bewijs: [] as { tekst: string }[],
  ...NO_WHEN_WHY,
};

const isGrade = (typed: string) => {
  const grade = readNumber(typed);
  return grade !== undefined && grade >= 1 && grade <= 10;
};

/** About what, how it is judged and why; grades as given, never averaged. */
export const evaluationSchema = (t: (id: TextId) => string) =>
  z.object({
    onderwerp: z.string().min(1, t('evaluatie.onderwerpNodig')),
    oordeel: z.string().min(1, t('evaluatie.oordeelNodig')),
    bevinding: z.string().trim().min(1, t('evaluatie.bevindingNodig')),
    cijfers: z.array(
      z.object({
        functie: z.string().trim().min(1, t('evaluatie.cijferFunctieNodig')),
        cijfer: z.string().refine(isGrade, t('evaluatie.cijferNodig')),
      }),
    ),
    bewijs: z.array(z.object({ tekst: z.string().trim().min(1, t('evaluatie.bewijsNodig')) })),
    ...whenAndWhy(t),
  });

/** What was typed, as the server wants it. */
export function toEvaluation(typed: typeof NO_EVALUATION, samenwerking: string): NieuweEvaluatie {
  const { onderwerp, oordeel, bevinding, cijfers, bewijs, ...when } = typed;
  return {
    samenwerking,
    onderwerp: readSubject(onderwerp),
    oordeel: oordeel as NieuweEvaluatie['oordeel'],
    bevinding: bevinding.trim(),
    cijfers: cijfers.map(({ functie, cijfer }) => ({
      functie: functie.trim(),
      cijfer: readNumber(cijfer) ?? 0,
    })),
    bewijs: bewijs.map(({ tekst }) => ({ tekst: tekst.trim() })),
    ...whenAndWhyOf(when),
  };
}
