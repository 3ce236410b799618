import { z } from 'zod';
import type { NieuweProcedure, Procedureversie } from '@/shared/api/types';
import type { TextId } from '@/shared/i18n/use-text';
import { groundSchema, NO_GROUND, toGround } from '@/shared/mandate/ground';
import { NO_WHEN_WHY, whenAndWhy, whenAndWhyOf } from '@/shared/ui/when-and-why';

export const RULES = ['standaard', 'alle-gevraagden', 'meerderheid-per-soort'] as const;
export const KINDS = ['swv-po', 'swv-vo', 'gemeente'] as const;
export const NO_ROUTE = { naam: '', termijnDagen: '' };

const DAYS = /^\d{1,4}$/;

/** The rule, who is asked, how far ahead, what follows without agreement, and on which ground. */
export const procedureSchema = (t: (id: TextId) => string) =>
  z.object({
    regel: z.enum(RULES),
    gevraagd: z.array(z.string()).min(1, t('procedure.gevraagdNodig')),
    oproeptermijnDagen: z.string().refine((typed) => DAYS.test(typed.trim()), t('procedure.getalNodig')),
    geschilroutes: z.array(
      z.object({
        naam: z.string().trim().min(1, t('procedure.routeNodig')),
        termijnDagen: z
          .string()
          .refine((typed) => !typed.trim() || DAYS.test(typed.trim()), t('procedure.getalNodig')),
      }),
    ),
    grondslag: groundSchema(t),
    ...whenAndWhy(t),
  });

/** The fields as the last version has them; its ground is not that of the next one. */
export const startingFrom = (last: Procedureversie | undefined) => ({
  regel: last?.regel ?? RULES[0],
  gevraagd: (last?.gevraagd ?? KINDS) as string[],
  oproeptermijnDagen: String(last?.oproeptermijnDagen ?? 14),
  geschilroutes: (last?.geschilroutes ?? []).map(({ naam, termijnDagen }) => ({
    naam,
    termijnDagen: termijnDagen === null ? '' : String(termijnDagen),
  })),
  grondslag: NO_GROUND,
  ...NO_WHEN_WHY,
});

/** What was typed, as the server wants it. */
export function toProcedure(typed: ReturnType<typeof startingFrom>): NieuweProcedure {
  const { regel, gevraagd, oproeptermijnDagen, geschilroutes, grondslag, geldtOp, reden } = typed;
  return {
    regel,
    gevraagd: gevraagd as NieuweProcedure['gevraagd'],
    oproeptermijnDagen: Number(oproeptermijnDagen),
    geschilroutes: geschilroutes.map(({ naam, termijnDagen }) => ({
      naam: naam.trim(),
      ...(termijnDagen.trim() ? { termijnDagen: Number(termijnDagen) } : {}),
    })),
    grondslag: toGround(grondslag),
    ...whenAndWhyOf({ geldtOp, reden }),
  };
}
