import { ErrorMessage, Field, Label, Select, TextArea, TextInput } from '@amsterdam/design-system-react';
import { createContext, type PropsWithChildren, type ReactNode, useContext } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { useText } from '@/shared/i18n/use-text';

export interface FieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
  optional?: boolean;
}

/** Sets the forms of one page apart, so that each field has an id of its own. */
export const FieldScope = createContext('veld');

/** The id of a field in the form one is in. */
export function useFieldId() {
  const scope = useContext(FieldScope);
  return (name: string) => `${scope}-${name.replaceAll('.', '-')}`;
}

export function useField(name: string, hint: string | undefined) {
  const { register, getFieldState } = useFormContext();
  const state = useFormState({ name });
  const message = getFieldState(name, state).error?.message;
  const id = useFieldId()(name);
  const described = [hint && `${id}-uitleg`, message && `${id}-fout`].filter(Boolean).join(' ');
  const input = { id, invalid: Boolean(message), ...(described ? { 'aria-describedby': described } : {}) };
  return { id, message, input: { ...input, ...register(name) } };
}

function Framed(props: FieldProps & { id: string; message: string | undefined; children: ReactNode }) {
  const { t } = useText();
  const { id, label, hint, optional, message, children } = props;
  return (
    <Field invalid={Boolean(message)}>
      <Label htmlFor={id} {...(optional ? { hint: t('formulier.nietVerplicht') } : {})}>
        {label}
      </Label>
      {hint && (
        <p id={`${id}-uitleg`} className="ov-hint">
          {hint}
        </p>
      )}
      {message && (
        <ErrorMessage id={`${id}-fout`} prefix={t('formulier.invoerfout')}>
          {message}
        </ErrorMessage>
      )}
      {children}
    </Field>
  );
}

export function TextField({ size, ...props }: FieldProps & { size?: 'small' | 'medium' }) {
  const { id, message, input } = useField(props.name, props.hint);
  return (
    <Framed {...props} id={id} message={message}>
      <TextInput autoComplete="off" className={size && `ov-input--${size}`} {...input} />
    </Framed>
  );
}

export function LongTextField({ rows = 3, ...props }: FieldProps & { rows?: number }) {
  const { id, message, input } = useField(props.name, props.hint);
  return (
    <Framed {...props} id={id} message={message}>
      <TextArea rows={rows} {...input} />
    </Framed>
  );
}

export function ChoiceField({ children, ...props }: PropsWithChildren<FieldProps>) {
  const { id, message, input } = useField(props.name, props.hint);
  return (
    <Framed {...props} id={id} message={message}>
      <Select {...input}>{children}</Select>
    </Framed>
  );
}
