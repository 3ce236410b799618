import { z } from 'zod';
import { client } from '@/shared/api/client';
import { useText } from '@/shared/i18n/use-text';
import { filled } from '@/shared/text/filled';
import { LongTextField, TextField } from '@/shared/ui/fields';
import { NO_WHEN_WHY, WhenAndWhy, whenAndWhy, whenAndWhyOf } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';

/** The secretary notes who was told of the decision. */
export function FeedbackForm({ id }: { id: string }) {
  const { t } = useText();
  const schema = z.object({
    aan: z.string().trim().min(1, t('besluit.aanNodig')),
    bericht: z.string(),
    ...whenAndWhy(t),
  });
  return (
    <details className="ov-inset">
      <summary>{t('besluit.terugkoppelen')}</summary>
      <WriteForm
        schema={schema}
        empty={{ aan: '', bericht: '', ...NO_WHEN_WHY }}
        send={({ aan, bericht, ...rest }, header) =>
          client.POST('/v1/besluiten/{id}/terugkoppelingen', {
            params: { path: { id }, header },
            body: { aan: aan.trim(), ...filled({ bericht }), ...whenAndWhyOf(rest) },
          })
        }
        submit={t('mandaat.versturen')}
        scope="terugkoppeling"
      >
        <TextField name="aan" label={t('besluit.aan')} hint={t('besluit.aanUitleg')} />
        <LongTextField name="bericht" label={t('besluit.bericht')} rows={2} optional />
        <WhenAndWhy />
      </WriteForm>
    </details>
  );
}
