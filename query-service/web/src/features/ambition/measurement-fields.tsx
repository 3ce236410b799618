import { Select } from '@amsterdam/design-system-react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Indicator } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { ChoiceField, LongTextField, TextField } from '@/shared/ui/fields';
import { RadioField } from '@/shared/ui/radio-field';
import { isState, type TypedMeasurement } from './measurement';

interface MeasurementFieldsProps {
  indicators: Indicator[];
  /** What to say of the day: that it is today when empty, or how one writes it. */
  dayHint: string;
}

/** What one fills in to record a measurement, or to correct one. */
export function MeasurementFields({ indicators, dayHint }: MeasurementFieldsProps) {
  const { t } = useText();
  return (
    <>
      <ChoiceField name="indicator" label={t('meting.indicator')}>
        <Select.Option value="">{t('standpunt.kies')}</Select.Option>
        {indicators.map((indicator) => (
          <Select.Option key={indicator.id} value={indicator.id}>
            {indicator.tekst.slice(0, 90)}
          </Select.Option>
        ))}
      </ChoiceField>
      <ValueField indicators={indicators} />
      <TextField name="geldtOp" label={t('meting.op')} hint={dayHint} optional />
      <TextField name="bron" label={t('meting.bron')} optional />
      <LongTextField name="toelichting" label={t('deel.toelichting')} rows={2} optional />
    </>
  );
}

function ValueField({ indicators }: { indicators: Indicator[] }) {
  const { t } = useText();
  const { control } = useFormContext<TypedMeasurement>();
  const indicator = useWatch({ control, name: 'indicator' });
  if (!isState(indicators, indicator))
    return <TextField name="waarde" label={t('meting.waarde')} size="small" />;
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
