import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Agendapunt, Oogo } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { LongTextField } from '@/shared/ui/fields';
import { WriteForm } from '@/shared/ui/write-form';

/** The secretary writes down what was said about an item; a later text replaces the earlier one. */
export function DiscussionForm({ item, oogo }: { item: Agendapunt; oogo: Oogo }) {
  const { t } = useText();
  const schema = z.object({ tekst: z.string().trim().min(1, t('punt.besprekingNodig')) });
  return (
    <details className="ov-inset">
      <summary>
        {t(item.bespreking ? 'punt.besprekingWijzigen' : 'punt.bespreking')}
        <span className="ams-visually-hidden"> {t('punt.kop', { nummer: item.nummer })}</span>
      </summary>
      <WriteForm
        schema={schema}
        empty={{ tekst: item.bespreking ?? '' }}
        send={(body, header) =>
          client.POST('/v1/oogos/{id}/agendapunten/{nummer}/bespreking', {
            params: { path: { id: oogo.id, nummer: item.nummer }, header },
            body,
          })
        }
        submit={t('mandaat.versturen')}
        scope={`bespreking-${item.nummer}`}
      >
        <LongTextField name="tekst" label={t('punt.besprekingVraag')} rows={4} />
      </WriteForm>
    </details>
  );
}
