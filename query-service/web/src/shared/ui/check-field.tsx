import { ErrorMessage, FieldSet } from '@amsterdam/design-system-react';
import { useText } from '@/shared/i18n/use-text';
import { useField } from './fields';

interface CheckFieldProps {
  name: string;
  legend: string;
  choices: { value: string; label: string }[];
}

/** Any number out of a few, all in sight. */
export function CheckField({ name, legend, choices }: CheckFieldProps) {
  const { t } = useText();
  const { id, message, input } = useField(name, undefined);
  const { invalid, ...box } = input;
  return (
    <FieldSet legend={legend} invalid={invalid} className="ov-checks">
      {message && (
        <ErrorMessage id={`${id}-fout`} prefix={t('formulier.invoerfout')}>
          {message}
        </ErrorMessage>
      )}
      <div className="ov-checks__choices">
        {choices.map(({ value, label }, index) => (
          <label key={value} className="ov-check">
            <input type="checkbox" {...box} id={index === 0 ? id : `${id}-${value}`} value={value} />
            {label}
          </label>
        ))}
      </div>
    </FieldSet>
  );
}
