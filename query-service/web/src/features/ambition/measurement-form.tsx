import { client } from '@/shared/api/client';
import type { Indicator } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { WriteForm } from '@/shared/ui/write-form';
import { measurementSchema, NO_MEASUREMENT, toMeasurement } from './measurement';
import { MeasurementFields } from './measurement-fields';

/** Recording a value on a day, or of a state whether it was reached. */
export function MeasurementForm({ id, indicators }: { id: string; indicators: Indicator[] }) {
  const { t } = useText();
  return (
    <details className="ov-inset">
      <summary>{t('meting.vastleggen')}</summary>
      <WriteForm
        schema={measurementSchema(t, indicators, {})}
        empty={NO_MEASUREMENT}
        send={(typed, header) =>
          client.POST('/v1/ambities/{id}/metingen', {
            params: { path: { id }, header },
            body: toMeasurement(typed, indicators),
          })
        }
        submit={t('meting.vastleggen')}
        scope="meting"
      >
        <MeasurementFields indicators={indicators} dayHint={t('mandaat.vanafUitleg')} />
      </WriteForm>
    </details>
  );
}
