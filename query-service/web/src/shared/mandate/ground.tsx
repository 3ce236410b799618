import { z } from 'zod';
import { type TextId, useText } from '@/shared/i18n/use-text';
import { filled } from '@/shared/text/filled';
import { readDay } from '@/shared/time/dutch-date';
import { TextField } from '@/shared/ui/fields';

export const NO_GROUND = { besluit: '', datum: '', kenmerk: '' };

/** On which named decision something rests. */
export const groundSchema = (t: (id: TextId) => string) =>
  z.object({
    besluit: z.string().trim().min(1, t('mandaat.besluitNodig')),
    datum: z.string().refine((typed) => readDay(typed), t('dag.onleesbaarDag')),
    kenmerk: z.string(),
  });

export const toGround = ({ besluit, datum, kenmerk }: typeof NO_GROUND) => ({
  besluit: besluit.trim(),
  datum: readDay(datum) ?? datum,
  ...filled({ kenmerk }),
});

export function GroundFields() {
  const { t } = useText();
  return (
    <>
      <TextField name="grondslag.besluit" label={t('mandaat.besluit')} hint={t('mandaat.besluitUitleg')} />
      <div className="ov-columns">
        <TextField name="grondslag.datum" label={t('mandaat.datum')} hint={t('dag.voorbeeldDag')} />
        <TextField name="grondslag.kenmerk" label={t('mandaat.kenmerkVeld')} optional />
      </div>
    </>
  );
}
