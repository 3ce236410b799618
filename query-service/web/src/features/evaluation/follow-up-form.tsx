import { Select } from '@amsterdam/design-system-react';
import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Evaluatie } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { filled } from '@/shared/text/filled';
import { ChoiceField, LongTextField } from '@/shared/ui/fields';
import { RadioField } from '@/shared/ui/radio-field';
import { NO_WHEN_WHY, WhenAndWhy, whenAndWhy, whenAndWhyOf } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';
import { readPlace, usePlaces } from './places';

const FOLLOW_UPS = ['doorgaan', 'bijstellen', 'stoppen'] as const;

/** What follows from a judgement; what is to change comes back in a proposal or at an OOGO. */
export function FollowUpForm({
  evaluation,
  collaboration,
}: {
  evaluation: Evaluatie;
  collaboration: string;
}) {
  const { t } = useText();
  const places = usePlaces(collaboration);
  const { id } = evaluation;
  const schema = z.object({
    vervolg: z.enum(FOLLOW_UPS, t('evaluatie.vervolgNodig')),
    toelichting: z.string(),
    waar: z.string(),
    ...whenAndWhy(t),
  });
  const empty = {
    vervolg: '' as (typeof FOLLOW_UPS)[number],
    toelichting: '',
    waar: '',
    ...NO_WHEN_WHY,
  };
  return (
    <WriteForm
      schema={schema}
      empty={empty}
      send={({ vervolg, toelichting, waar, ...when }, header) =>
        client.POST('/v1/evaluaties/{id}/vervolg', {
          params: { path: { id }, header },
          body: { vervolg, ...filled({ toelichting }), ...readPlace(waar), ...whenAndWhyOf(when) },
        })
      }
      submit={t('evaluatie.vervolgBepalen')}
      scope={`vervolg-${id}`}
      translate={(path) => (['voorstel', 'revisie', 'oogo', 'agendapunt'].includes(path) ? 'waar' : path)}
    >
      <RadioField
        name="vervolg"
        legend={t('evaluatie.vervolgKeuze')}
        choices={FOLLOW_UPS.map((value) => ({ value, label: t(`vervolg.${value}`) }))}
      />
      <ChoiceField name="waar" label={t('evaluatie.waar')} hint={t('evaluatie.waarUitleg')}>
        <Select.Option value="">{t('evaluatie.nergens')}</Select.Option>
        {places.map(({ value, label }) => (
          <Select.Option key={value} value={value}>
            {label}
          </Select.Option>
        ))}
      </ChoiceField>
      <LongTextField name="toelichting" label={t('deel.toelichting')} rows={2} optional />
      <WhenAndWhy />
    </WriteForm>
  );
}
