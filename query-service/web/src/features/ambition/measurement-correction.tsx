import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Indicator, Meetregel } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Drawer } from '@/shared/ui/drawer';
import { LongTextField } from '@/shared/ui/fields';
import { WriteForm } from '@/shared/ui/write-form';
import { measurementSchema, toMeasurement, typedMeasurement } from './measurement';
import { MeasurementFields } from './measurement-fields';

interface MeasurementCorrectionProps {
  recorded: Meetregel;
  indicators: Indicator[];
  about: string;
}

/** Saying a measurement again as it should have been; the first one can still be read. */
export function MeasurementCorrection({ recorded, indicators, about }: MeasurementCorrectionProps) {
  const { t, date } = useText();
  const why = { reden: z.string().trim().min(1, t('wijzigen.redenNodig')) };
  return (
    <Drawer summary={t('verbeteren.corrigeren')} about={about} quiet>
      <WriteForm
        schema={measurementSchema(t, indicators, why)}
        empty={{ ...typedMeasurement(recorded, date), reden: '' }}
        send={({ reden, ...typed }, header) =>
          client.POST('/v1/feiten/{id}/correctie', {
            params: { path: { id: recorded.feit }, header },
            body: { inhoud: { ...toMeasurement(typed, indicators) }, reden: reden.trim() },
          })
        }
        submit={t('verbeteren.corrigeren')}
        scope={`correctie-${recorded.feit.replace('.', '-')}`}
        translate={(path) => path.replace(/^inhoud\./, '')}
      >
        <p className="ov-note">{t('verbeteren.corrigeerUitleg')}</p>
        <MeasurementFields indicators={indicators} dayHint={t('dag.voorbeeld')} />
        <LongTextField name="reden" label={t('wijzigen.reden')} hint={t('verbeteren.redenUitleg')} rows={2} />
      </WriteForm>
    </Drawer>
  );
}
