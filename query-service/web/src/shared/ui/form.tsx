import { Button } from '@amsterdam/design-system-react';
import { type PropsWithChildren, type ReactNode, useEffect, useState } from 'react';
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form';
import { type Fault, isConflict, Problem, placeFaults } from '@/shared/api/problem';
import type { Write } from '@/shared/api/use-write';
import { useText } from '@/shared/i18n/use-text';
import { FaultList } from './fault-list';
import { FieldScope } from './fields';
import { faultyFields, hasPath } from './form-errors';
import { NoPersonalData, WayToConfirm } from './no-personal-data';
import { ProblemAlert, useFaultText } from './problem-text';

interface FormProps<V extends FieldValues> {
  form: UseFormReturn<V>;
  onSubmit: (values: V) => void;
  /** What it is to record; null for a form that only asks. */
  write: Write | null;
  submit: string;
  /** The server's name of a field where it differs from the form's. */
  translate?: (path: string) => string;
  extra?: ReactNode;
  /** Needed where one page has several forms. */
  scope?: string;
}

/** A form whose faults, ours and the server's, stand at their fields and in one list above. */
export function Form<V extends FieldValues>(props: PropsWithChildren<FormProps<V>>) {
  const { form, onSubmit, write, submit, translate = (path) => path, extra, scope, children } = props;
  const error = write?.error;
  const busy = write?.isPending;
  const { t } = useText();
  const words = useFaultText();
  const [rest, setRest] = useState<Fault[]>([]);
  useEffect(() => {
    if (!(error instanceof Problem)) return;
    const has = (path: string) => (hasPath(form.getValues(), translate(path)) ? translate(path) : undefined);
    const { placed, rest } = placeFaults(error.faults, has);
    for (const { path, fault } of placed) form.setError(path as never, { message: words(fault) });
    setRest(rest);
  }, [error]);
  const faulty = faultyFields(form.formState.errors);
  const elsewhere = Boolean(error) && !isConflict(error) && (rest.length > 0 || faulty.length === 0);
  return (
    <FieldScope value={scope ?? 'veld'}>
      <FormProvider {...form}>
        <form noValidate className="ov-form" onSubmit={(event) => void form.handleSubmit(onSubmit)(event)}>
          <FaultList faulty={faulty} round={form.formState.submitCount}>
            {write && <WayToConfirm write={write} />}
          </FaultList>
          {elsewhere && <ProblemAlert error={error} faults={rest} />}
          {children}
          {write && <NoPersonalData write={write} />}
          <div className="ov-actions">
            <Button type="submit" aria-disabled={busy || undefined} {...(busy ? { onClick: hold } : {})}>
              {busy ? t('formulier.bezig') : submit}
            </Button>
            {extra}
          </div>
        </form>
      </FormProvider>
    </FieldScope>
  );
}

const hold = (event: { preventDefault: () => void }) => event.preventDefault();
