import { z } from 'zod';
import { type TextId, useText } from '@/shared/i18n/use-text';
import { filled } from '@/shared/text/filled';
import { readDate, readDay } from '@/shared/time/dutch-date';
import { TextField } from './fields';

export const NO_WHEN_WHY = { geldtOp: '', reden: '' };

/** A day, a month or a year, or nothing. */
export const dateOrEmpty = (t: (id: TextId) => string) =>
  z.string().refine((typed) => !typed.trim() || readDate(typed), t('dag.onleesbaar'));

/** A whole day, or nothing. */
export const dayOrEmpty = (t: (id: TextId) => string) =>
  z.string().refine((typed) => !typed.trim() || readDay(typed), t('dag.onleesbaarDag'));

export const whenAndWhy = (t: (id: TextId) => string) => ({ geldtOp: dateOrEmpty(t), reden: z.string() });

/** As the server wants it: the day as it reads it, and nothing for what was left empty. */
export const whenAndWhyOf = ({ geldtOp, reden }: typeof NO_WHEN_WHY) =>
  filled({ geldtOp: readDate(geldtOp) ?? '', reden });

/** From when it holds and why: every write may say so. */
export function WhenAndWhy({ whyNeeded = false }: { whyNeeded?: boolean }) {
  const { t } = useText();
  return (
    <div className="ov-columns">
      <TextField name="geldtOp" label={t('mandaat.vanaf')} hint={t('mandaat.vanafUitleg')} optional />
      <TextField name="reden" label={t('wijzigen.reden')} optional={!whyNeeded} />
    </div>
  );
}
