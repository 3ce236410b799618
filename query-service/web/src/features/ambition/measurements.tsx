import { Paragraph } from '@amsterdam/design-system-react';
import type { AmbitieGeheel, Indicator, Meetregel } from '@/shared/api/types';
import { address } from '@/shared/cell/cell';
import { useText } from '@/shared/i18n/use-text';
import { Traceable } from '@/shared/provenance/provenance';
import { MeasuredValue } from './measured-value';
import { MeasurementCorrection } from './measurement-correction';

interface MeasurementsProps {
  ambition: AmbitieGeheel;
  indicators: Indicator[];
  /** Whether one may say again what was measured. */
  corrects: boolean;
}

/** What was measured, indicator by indicator; no measurement is said to be none, never zero. */
export function Measurements({ ambition, indicators, corrects }: MeasurementsProps) {
  const { t, date } = useText();
  if (indicators.length === 0) return <Paragraph>{t('meting.geenIndicatoren')}</Paragraph>;
  const shown = (measured: Meetregel, indicator: Indicator, latest: boolean) => (
    <div key={measured.feit}>
      <MeasuredValue measured={measured} indicator={indicator} ambition={ambition.id} latest={latest} />
      {corrects && measured.ambitie === ambition.id && (
        <MeasurementCorrection
          recorded={measured}
          indicators={indicators}
          about={`${indicator.tekst}, ${date(measured.op)}`}
        />
      )}
    </div>
  );
  return (
    <ul className="ov-rows ov-rows--plain">
      {indicators.map((indicator) => {
        const series = ambition.meetreeksen
          .filter((one) => one.indicator === indicator.id)
          .sort((one, other) => other.op.localeCompare(one.op));
        const [latest, ...earlier] = series;
        return (
          <li key={indicator.id}>
            <p>{indicator.tekst}</p>
            {latest ? (
              shown(latest, indicator, true)
            ) : (
              <p>
                <strong>
                  <Traceable
                    of="ambitie"
                    id={ambition.id}
                    field={address('meting', indicator.id)}
                    about={indicator.tekst}
                  >
                    {t('meting.geen')}
                  </Traceable>
                </strong>
              </p>
            )}
            {earlier.length > 0 && (
              <details>
                <summary>
                  {t('meting.reeks')}
                  <span className="ams-visually-hidden"> {indicator.tekst}</span>
                </summary>
                {earlier.map((one) => shown(one, indicator, false))}
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
