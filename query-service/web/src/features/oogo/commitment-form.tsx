import { Select } from '@amsterdam/design-system-react';
import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Agendapunt, Oogo } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { filled } from '@/shared/text/filled';
import { readDay } from '@/shared/time/dutch-date';
import { ChoiceField, LongTextField, TextField } from '@/shared/ui/fields';
import { dayOrEmpty } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';
import { PartyChecks } from './attendance-form';

interface CommitmentFormProps {
  item: Agendapunt;
  oogo: Oogo;
  parties: { id: string; naam: string }[];
}

/** The secretary records what a party promises, with the item it is about. */
export function CommitmentForm({ item, oogo, parties }: CommitmentFormProps) {
  const { t } = useText();
  const { nummer } = item;
  const schema = z.object({
    partij: z.string().min(1, t('toezegging.doorNodig')),
    aan: z.array(z.string()),
    toezegging: z.string().trim().min(1, t('toezegging.watNodig')),
    uiterlijk: dayOrEmpty(t),
  });
  return (
    <details className="ov-inset">
      <summary>
        {t('toezegging.vastleggen')}
        <span className="ams-visually-hidden"> {t('punt.kop', { nummer })}</span>
      </summary>
      <WriteForm
        schema={schema}
        empty={{ partij: '', aan: [] as string[], toezegging: '', uiterlijk: '' }}
        send={({ partij, aan, toezegging, uiterlijk }, header) =>
          client.POST('/v1/oogos/{id}/toezeggingen', {
            params: { path: { id: oogo.id }, header },
            body: {
              partij,
              aan,
              toezegging: toezegging.trim(),
              agendapunt: nummer,
              ...filled({ uiterlijk: readDay(uiterlijk) ?? '' }),
            },
          })
        }
        submit={t('mandaat.versturen')}
        scope={`toezegging-${nummer}`}
      >
        <ChoiceField name="partij" label={t('toezegging.door')}>
          <Select.Option value="">{t('standpunt.kies')}</Select.Option>
          {parties.map(({ id, naam }) => (
            <Select.Option key={id} value={id}>
              {naam}
            </Select.Option>
          ))}
        </ChoiceField>
        <LongTextField name="toezegging" label={t('toezegging.wat')} rows={2} />
        <PartyChecks name="aan" legend={t('toezegging.aanWie')} parties={parties} />
        <TextField name="uiterlijk" label={t('toezegging.voor')} hint={t('dag.voorbeeldDag')} optional />
      </WriteForm>
    </details>
  );
}
