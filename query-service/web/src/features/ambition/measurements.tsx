import { Paragraph } from '@amsterdam/design-system-react';
import type { AmbitieGeheel, Indicator, Meetregel } from '@/shared/api/types';
import { address } from '@/shared/cell/cell';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { Traceable } from '@/shared/provenance/provenance';
import { MeasurementCorrection } from './measurement-correction';

interface MeasurementsProps {
  ambition: AmbitieGeheel;
  indicators: Indicator[];
  /** Whether one may say again what was measured. */
  corrects: boolean;
}

/** What was measured, indicator by indicator; no measurement is said to be none, never zero. */
export function Measurements({ ambition, indicators, corrects }: MeasurementsProps) {
  const { t } = useText();
  if (indicators.length === 0) return <Paragraph>{t('meting.geenIndicatoren')}</Paragraph>;
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
              <>
                <Value measured={latest} indicator={indicator} ambition={ambition.id} latest />
                {corrects && latest.ambitie === ambition.id && (
                  <MeasurementCorrection
                    key={latest.feit}
                    recorded={latest}
                    indicators={indicators}
                    about={indicator.tekst}
                  />
                )}
              </>
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
                {earlier.map((one) => (
                  <Value key={one.feit} measured={one} indicator={indicator} ambition={ambition.id} />
                ))}
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Value(props: { measured: Meetregel; indicator: Indicator; ambition: string; latest?: boolean }) {
  const { t, date, number } = useText();
  const author = useAuthor();
  const { waarde, bereikt, op, bron, toelichting, door, nietVastgesteld, ambitie } = props.measured;
  const unit = props.indicator.eenheid ? ` ${props.indicator.eenheid}` : '';
  const value =
    waarde !== null ? `${number(waarde)}${unit}` : t(bereikt ? 'meting.bereikt' : 'meting.nietBereikt');
  return (
    <div className="ov-reported">
      <p>
        <strong>
          {props.latest ? (
            <Traceable
              of="ambitie"
              id={props.ambition}
              field={address('meting', props.indicator.id)}
              about={props.indicator.tekst}
            >
              {value}
            </Traceable>
          ) : (
            value
          )}
        </strong>{' '}
        · {date(op)}
      </p>
      {toelichting && <p className="ov-reason">{toelichting}</p>}
      <p className="ov-quiet">
        {[
          author(door),
          bron,
          ambitie !== props.ambition && t('meting.overgenomen'),
          nietVastgesteld && t('uitvoering.nietVastgesteld'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
