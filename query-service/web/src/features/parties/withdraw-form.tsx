import { z } from 'zod';
import { client } from '@/shared/api/client';
import { useText } from '@/shared/i18n/use-text';
import { LongTextField, TextField } from '@/shared/ui/fields';
import { dateOrEmpty, NO_WHEN_WHY, whenAndWhyOf } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';

/** Taking a representation back, with why; what was said by it before stands. */
export function WithdrawForm({ party, representation }: { party: string; representation: string }) {
  const { t } = useText();
  const schema = z.object({
    reden: z.string().trim().min(1, t('wijzigen.redenNodig')),
    geldtOp: dateOrEmpty(t),
  });
  return (
    <WriteForm
      schema={schema}
      empty={NO_WHEN_WHY}
      send={(when, header) =>
        client.POST('/v1/partijen/{id}/vertegenwoordigingen/{vertegenwoordiging}/intrekking', {
          params: { path: { id: party, vertegenwoordiging: representation }, header },
          body: whenAndWhyOf(when),
        })
      }
      submit={t('vertegenwoordiging.intrekken')}
      scope={`intrekken-${representation}`}
    >
      <p className="ov-quiet">{t('vertegenwoordiging.intrekkenUitleg')}</p>
      <LongTextField name="reden" label={t('wijzigen.reden')} rows={2} />
      <TextField
        name="geldtOp"
        label={t('mandaat.intrekkenVanaf')}
        hint={t('mandaat.vanafUitleg')}
        optional
      />
    </WriteForm>
  );
}
