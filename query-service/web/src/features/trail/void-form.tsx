import { z } from 'zod';
import { client } from '@/shared/api/client';
import { useText } from '@/shared/i18n/use-text';
import { CheckField } from '@/shared/ui/check-field';
import { LongTextField } from '@/shared/ui/fields';
import { WriteForm } from '@/shared/ui/write-form';

/** Says first what voiding means, then asks why and whether one is sure. */
export function VoidForm({ fact }: { fact: string }) {
  const { t } = useText();
  const schema = z.object({
    reden: z.string().trim().min(1, t('wijzigen.redenNodig')),
    zeker: z.array(z.string()).min(1, t('verbeteren.zekerNodig')),
  });
  return (
    <WriteForm
      schema={schema}
      empty={{ reden: '', zeker: [] as string[] }}
      send={({ reden }, header) =>
        client.POST('/v1/feiten/{id}/vervallen', {
          params: { path: { id: fact }, header },
          body: { reden: reden.trim() },
        })
      }
      submit={t('verbeteren.knop')}
      scope={`vervallen-${fact.replace('.', '-')}`}
    >
      <div className="ov-note">
        <strong>{t('verbeteren.watHetIs')}</strong>
        <ul className="ov-list">
          <li>{t('verbeteren.uitleg1')}</li>
          <li>{t('verbeteren.uitleg2')}</li>
          <li>{t('verbeteren.uitleg3')}</li>
        </ul>
      </div>
      <LongTextField name="reden" label={t('wijzigen.reden')} hint={t('verbeteren.redenUitleg')} rows={2} />
      <CheckField
        name="zeker"
        legend={t('verbeteren.knop')}
        choices={[{ value: 'ja', label: t('verbeteren.zeker') }]}
      />
    </WriteForm>
  );
}
