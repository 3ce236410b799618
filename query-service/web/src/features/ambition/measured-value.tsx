import type { Indicator, Meetregel } from '@/shared/api/types';
import { address } from '@/shared/cell/cell';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { Traceable } from '@/shared/provenance/provenance';

interface MeasuredValueProps {
  measured: Meetregel;
  indicator: Indicator;
  ambition: string;
  /** Only what was measured last is a value of the ambition, of which one can ask where it comes from. */
  latest?: boolean;
}

/** One measurement: what was measured, when, by whom. */
export function MeasuredValue({ measured, indicator, ambition, latest = false }: MeasuredValueProps) {
  const { t, date, number } = useText();
  const author = useAuthor();
  const { waarde, bereikt, op, bron, toelichting, door, nietVastgesteld } = measured;
  const unit = indicator.eenheid ? ` ${indicator.eenheid}` : '';
  const value =
    waarde !== null ? `${number(waarde)}${unit}` : t(bereikt ? 'meting.bereikt' : 'meting.nietBereikt');
  return (
    <div className="ov-reported">
      <p>
        <strong>
          {latest ? (
            <Traceable
              of="ambitie"
              id={ambition}
              field={address('meting', indicator.id)}
              about={indicator.tekst}
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
          measured.ambitie !== ambition && t('meting.overgenomen'),
          nietVastgesteld && t('uitvoering.nietVastgesteld'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
