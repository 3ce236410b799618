import { Select } from '@amsterdam/design-system-react';
import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Document } from '@/shared/api/types';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useText } from '@/shared/i18n/use-text';
import { filled } from '@/shared/text/filled';
import { CheckField } from '@/shared/ui/check-field';
import { ChoiceField, LongTextField, TextField } from '@/shared/ui/fields';
import { NO_WHEN_WHY, WhenAndWhy, whenAndWhy, whenAndWhyOf } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';

const STEPS = ['verstuurd', 'opr', 'college', 'raad', 'inspectie'] as const;

/** A step that a version took: to whom it went, and what came of it. */
export function StepForm({ document }: { document: Document }) {
  const { t } = useText();
  const { id, samenwerking, versies, nieuwste } = document;
  const parties = useCollaboration(samenwerking.id).data?.partijen ?? [];
  const schema = z.object({
    versie: z.string(),
    stap: z.enum(STEPS),
    partijen: z.array(z.string()),
    aan: z.string(),
    uitkomst: z.string(),
    ...whenAndWhy(t),
  });
  const empty = {
    versie: String(nieuwste.nummer),
    stap: STEPS[0] as (typeof STEPS)[number],
    partijen: [] as string[],
    aan: '',
    uitkomst: '',
    ...NO_WHEN_WHY,
  };
  return (
    <WriteForm
      schema={schema}
      empty={empty}
      send={({ versie, stap, partijen, aan, uitkomst, ...when }, header) =>
        client.POST('/v1/documenten/{id}/stappen', {
          params: { path: { id }, header },
          body: {
            versie: Number(versie),
            stap,
            partijen,
            ...filled({ aan, uitkomst }),
            ...whenAndWhyOf(when),
          },
        })
      }
      submit={t('document.stapErbij')}
      scope="stap"
    >
      <div className="ov-columns">
        <ChoiceField name="versie" label={t('document.welkeVersie')}>
          {versies.map(({ nummer, aanduiding }) => (
            <Select.Option key={nummer} value={nummer}>
              {t('document.versieKop', { nummer, aanduiding })}
            </Select.Option>
          ))}
        </ChoiceField>
        <ChoiceField name="stap" label={t('document.stap')}>
          {STEPS.map((step) => (
            <Select.Option key={step} value={step}>
              {t(`stap.${step}`)}
            </Select.Option>
          ))}
        </ChoiceField>
      </div>
      <CheckField
        name="partijen"
        legend={t('document.stapPartijen')}
        choices={parties.map(({ id: value, naam }) => ({ value, label: naam }))}
      />
      <TextField name="aan" label={t('document.stapAan')} hint={t('document.stapPartijenUitleg')} optional />
      <LongTextField name="uitkomst" label={t('document.stapUitkomst')} rows={2} optional />
      <WhenAndWhy />
    </WriteForm>
  );
}
