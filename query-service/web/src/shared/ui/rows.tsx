import { Button } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useText } from '@/shared/i18n/use-text';

interface RowsProps {
  name: string;
  empty: object;
  add: string;
  /** What one row is called: "Doel". */
  row: string;
  children: (path: string) => ReactNode;
}

/** Any number of the same: each a small group that can be taken out again. */
export function Rows({ name, empty, add, row, children }: RowsProps) {
  const { t } = useText();
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name, keyName: 'rij' });
  return (
    <div className="ov-form-rows">
      {fields.map((field, index) => (
        <fieldset key={field.rij} className="ov-form-row">
          <legend>
            {row} {index + 1}
          </legend>
          {children(`${name}.${index}`)}
          <Button type="button" variant="tertiary" onClick={() => remove(index)}>
            {t('voorstel.weghalen')}
            <span className="ams-visually-hidden">
              {' '}
              {row.toLowerCase()} {index + 1}
            </span>
          </Button>
        </fieldset>
      ))}
      <Button type="button" variant="secondary" onClick={() => append(structuredClone(empty))}>
        {add}
      </Button>
    </div>
  );
}
