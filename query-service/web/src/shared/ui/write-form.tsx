import { Alert, Paragraph } from '@amsterdam/design-system-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { type PropsWithChildren, useEffect, useRef, useState } from 'react';
import { type DefaultValues, type FieldValues, type Resolver, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { replaceHeader, writeHeader } from '@/shared/api/client';
import { isConflict } from '@/shared/api/problem';
import type { Vastgelegd } from '@/shared/api/types';
import { useWrite, type WriteAnswer } from '@/shared/api/use-write';
import { useText } from '@/shared/i18n/use-text';
import { Form } from './form';

type Headers = ReturnType<typeof writeHeader>;

interface WriteFormProps<V extends FieldValues> {
  schema: z.ZodType;
  empty: V;
  send: (typed: V, header: Headers) => Promise<WriteAnswer>;
  submit: string;
  scope: string;
  /** How many facts the thing has now: only for who replaces text. */
  version?: number | undefined;
  translate?: (path: string) => string;
  onDone?: (done: Vastgelegd) => void;
}

/** A form of one write; what was typed stays until it is recorded, also when someone else was first. */
export function WriteForm<V extends FieldValues>(props: PropsWithChildren<WriteFormProps<V>>) {
  const { schema, empty, send, submit, scope, version, translate, onDone, children } = props;
  const { t } = useText();
  const form = useForm<V>({
    defaultValues: empty as DefaultValues<V>,
    resolver: zodResolver(schema as never) as unknown as Resolver<V>,
  });
  const [seen, setSeen] = useState(version);
  const write = useWrite((typed: V, sending) =>
    send(typed, seen === undefined ? writeHeader(sending) : replaceHeader(sending, seen)),
  );
  const conflict = isConflict(write.error) ? write.error : undefined;
  useEffect(() => {
    if (conflict) setSeen(conflict.currentVersion ?? version);
  }, [conflict]);
  // Nobody types here: the fields follow the newest text.
  const { isDirty } = form.formState;
  const start = useRef(empty);
  start.current = empty;
  useEffect(() => {
    if (isDirty) return;
    form.reset(start.current);
    setSeen(version);
  }, [version, isDirty]);
  const done = (answer: Vastgelegd) => {
    form.reset(start.current);
    onDone?.(answer);
  };
  return (
    <Form
      form={form}
      onSubmit={(typed) => write.mutate(typed, { onSuccess: done })}
      write={write}
      submit={submit}
      scope={scope}
      {...(translate ? { translate } : {})}
      extra={<span role="status">{write.isSuccess && t('formulier.vastgelegd')}</span>}
    >
      {conflict && (
        <div role="alert">
          <Alert heading={t('conflict.kop')} headingLevel={2} severity="warning">
            <Paragraph>{t('formulier.conflict')}</Paragraph>
          </Alert>
        </div>
      )}
      {children}
    </Form>
  );
}
