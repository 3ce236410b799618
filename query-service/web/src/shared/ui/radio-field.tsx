import { ErrorMessage, FieldSet, Radio } from '@amsterdam/design-system-react';
import { useText } from '@/shared/i18n/use-text';
import { useField } from './fields';

interface RadioFieldProps {
  name: string;
  legend: string;
  choices: { value: string; label: string }[];
}

/** One choice out of a few, all in sight. */
export function RadioField({ name, legend, choices }: RadioFieldProps) {
  const { t } = useText();
  const { id, message, input } = useField(name, undefined);
  return (
    <FieldSet legend={legend} invalid={Boolean(message)} className="ov-radios" role="radiogroup">
      {message && (
        <ErrorMessage id={`${id}-fout`} prefix={t('formulier.invoerfout')}>
          {message}
        </ErrorMessage>
      )}
      <div className="ov-radios__choices">
        {choices.map(({ value, label }, index) => (
          <Radio key={value} {...input} id={index === 0 ? id : `${id}-${value}`} value={value}>
            {label}
          </Radio>
        ))}
      </div>
    </FieldSet>
  );
}
