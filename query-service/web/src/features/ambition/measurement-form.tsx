import { Select } from '@amsterdam/design-system-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Indicator } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { readNumber } from '@/shared/text/dutch-number';
import { filled } from '@/shared/text/filled';
import { readDate } from '@/shared/time/dutch-date';
import { ChoiceField, LongTextField, TextField } from '@/shared/ui/fields';
import { RadioField } from '@/shared/ui/radio-field';
import { dateOrEmpty } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';

const EMPTY = { indicator: '', waarde: '', bereikt: '', bron: '', toelichting: '', geldtOp: '' };

/** Recording a value on a day, or of a state whether it was reached. */
export function MeasurementForm({ id, indicators }: { id: string; indicators: Indicator[] }) {
  const { t } = useText();
  const isState = (indicator: string) => indicators.find((one) => one.id === indicator)?.soort === 'toestand';
  const schema = z
    .object({
      indicator: z.string().min(1, t('meting.indicatorNodig')),
      waarde: z.string(),
      bereikt: z.string(),
      bron: z.string(),
      toelichting: z.string(),
      geldtOp: dateOrEmpty(t),
    })
    .refine(({ indicator, waarde }) => !indicator || isState(indicator) || readNumber(waarde) !== undefined, {
      path: ['waarde'],
      message: t('meting.waardeNodig'),
    })
    .refine(({ indicator, bereikt }) => !isState(indicator) || bereikt, {
      path: ['bereikt'],
      message: t('meting.bereiktNodig'),
    });
  return (
    <details className="ov-inset">
      <summary>{t('meting.vastleggen')}</summary>
      <WriteForm
        schema={schema}
        empty={EMPTY}
        send={({ indicator, waarde, bereikt, bron, toelichting, geldtOp }, header) => {
          const value = readNumber(waarde);
          return client.POST('/v1/ambities/{id}/metingen', {
            params: { path: { id }, header },
            body: {
              indicator,
              ...(isState(indicator)
                ? { bereikt: bereikt === 'ja' }
                : value !== undefined && { waarde: value }),
              ...filled({ bron, toelichting, geldtOp: readDate(geldtOp) ?? '' }),
            },
          });
        }}
        submit={t('meting.vastleggen')}
        scope="meting"
      >
        <ChoiceField name="indicator" label={t('meting.indicator')}>
          <Select.Option value="">{t('standpunt.kies')}</Select.Option>
          {indicators.map((indicator) => (
            <Select.Option key={indicator.id} value={indicator.id}>
              {indicator.tekst.slice(0, 90)}
            </Select.Option>
          ))}
        </ChoiceField>
        <ValueField isState={isState} />
        <TextField name="geldtOp" label={t('meting.op')} hint={t('mandaat.vanafUitleg')} optional />
        <TextField name="bron" label={t('meting.bron')} optional />
        <LongTextField name="toelichting" label={t('deel.toelichting')} rows={2} optional />
      </WriteForm>
    </details>
  );
}

function ValueField({ isState }: { isState: (indicator: string) => boolean }) {
  const { t } = useText();
  const { control } = useFormContext<typeof EMPTY>();
  const indicator = useWatch({ control, name: 'indicator' });
  if (!isState(indicator)) return <TextField name="waarde" label={t('meting.waarde')} size="small" />;
  return (
    <RadioField
      name="bereikt"
      legend={t('meting.isBereikt')}
      choices={[
        { value: 'ja', label: t('meting.bereikt') },
        { value: 'nee', label: t('meting.nietBereikt') },
      ]}
    />
  );
}
