import { useAmbitions } from '@/shared/api/use-ambitions';
import { address, type Cell, fieldOf } from '@/shared/cell/cell';
import { useFieldName } from '@/shared/cell/use-field-name';
import { useText } from '@/shared/i18n/use-text';
import { usePlace } from '@/shared/ui/place';
import { useProvenance } from './provenance-query';
import type { Herkomst } from './provenance-types';

interface ComputedFromProps {
  cell: Cell;
  inputs: Herkomst['uit'];
  valueText: (field: string, value: string) => string;
  follow: (cell: Cell) => void;
}

/** What a value was computed from; each of these can tell in turn where it comes from. */
export function ComputedFrom({ cell, inputs, valueText, follow }: ComputedFromProps) {
  const { t } = useText();
  const nameOf = useFieldName();
  const ambitions = useAmbitions(usePlace().collaboration?.id ?? '', cell.at ?? {});
  return (
    <>
      <p>{t('herkomst.berekend')}</p>
      <ul className="ov-inputs">
        {inputs.map(({ ambitie, veld, waarde }) => {
          const { field, part } = fieldOf(veld);
          const line = ambitions.find(({ id }) => id === ambitie);
          const about = line ? `${t('totalen.ambitie', { nummer: line.nummer })}: ${line.titel}` : cell.about;
          const next: Cell = ambitie
            ? { of: 'ambitie', id: ambitie, field: veld, about, ...(cell.at && { at: cell.at }) }
            : { ...cell, field: veld };
          return (
            <li key={`${ambitie} ${veld}`}>
              <button
                type="button"
                className="ov-cell"
                aria-describedby="herkomst-uitleg"
                onClick={() => follow(next)}
              >
                <span>
                  {line && <span className="ov-quiet">{about}</span>}
                  {field.startsWith('uren.') && part && <LineName cell={next} part={part} />}
                  {nameOf(field)}
                </span>
                <strong>{waarde === null ? t('herkomst.leeg') : valueText(field, waarde)}</strong>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** For what the hours of one line are: that is what people know it by. */
function LineName({ cell, part }: { cell: Cell; part: string }) {
  const { data } = useProvenance({ ...cell, field: address('uren.omschrijving', part) }, cell.at ?? {});
  return data?.waarde ? <span className="ov-quiet">{data.waarde}</span> : null;
}
