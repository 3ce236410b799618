import type { Herkomst } from '@/shared/api/types';
import { type Cell, fieldOf } from '@/shared/cell/cell';
import { useFieldName } from '@/shared/cell/use-field-name';
import { nameIn, useValueText } from '@/shared/cell/use-value-text';
import { useText } from '@/shared/i18n/use-text';

interface ComputedFromProps {
  cell: Cell;
  told: Herkomst;
  follow: (cell: Cell) => void;
}

/** What a value was computed from; each of these can tell in turn where it comes from. */
export function ComputedFrom({ cell, told: { uit, namen }, follow }: ComputedFromProps) {
  const { t } = useText();
  const fieldName = useFieldName();
  const named = nameIn(namen);
  const valueText = useValueText(named);
  return (
    <>
      <p>{t('herkomst.berekend')}</p>
      <ul className="ov-inputs">
        {uit.map(({ ambitie, veld, waarde }) => {
          const { field, part } = fieldOf(veld);
          const about = (part && named(part)) ?? (ambitie ? named(ambitie) : undefined);
          const thing: Pick<Cell, 'of' | 'id'> = ambitie ? { of: 'ambitie', id: ambitie } : cell;
          const next: Cell = {
            of: thing.of,
            id: thing.id,
            field: veld,
            about: about ?? cell.about,
            ...(cell.at && { at: cell.at }),
          };
          return (
            <li key={`${ambitie} ${veld}`}>
              <button
                type="button"
                className="ov-cell"
                aria-describedby="herkomst-uitleg"
                onClick={() => follow(next)}
              >
                <span>
                  {about && <span className="ov-quiet">{about}</span>}
                  {fieldName(field)}
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
