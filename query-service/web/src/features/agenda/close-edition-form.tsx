import { z } from 'zod';
import { client } from '@/shared/api/client';
import { useText } from '@/shared/i18n/use-text';
import { NO_WHEN_WHY, WhenAndWhy, whenAndWhy, whenAndWhyOf } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';

/** The secretary closes an edition that has had its time. */
export function CloseEditionForm({ id }: { id: string }) {
  const { t } = useText();
  return (
    <details className="ov-panel">
      <summary>{t('editie.sluiten')}</summary>
      <WriteForm
        schema={z.object(whenAndWhy(t))}
        empty={NO_WHEN_WHY}
        send={(typed, header) =>
          client.POST('/v1/agendas/{id}/einde', {
            params: { path: { id }, header },
            body: whenAndWhyOf(typed),
          })
        }
        submit={t('editie.sluiten')}
        scope="agenda-sluiten"
      >
        <p className="ov-quiet">{t('editie.sluitenUitleg')}</p>
        <WhenAndWhy />
      </WriteForm>
    </details>
  );
}
