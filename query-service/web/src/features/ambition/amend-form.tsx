import { Button, FieldSet, Heading } from '@amsterdam/design-system-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { type AmbitionForm, ambitionSchema, toTheForm } from '@/shared/ambition-text/ambition-form';
import { changedParts, toContent } from '@/shared/ambition-text/content';
import { Difference } from '@/shared/ambition-text/difference';
import { client, replaceHeader } from '@/shared/api/client';
import { isConflict } from '@/shared/api/problem';
import type { Samenwerking, Wijziging } from '@/shared/api/types';
import { useWrite } from '@/shared/api/use-write';
import { useText } from '@/shared/i18n/use-text';
import { LongTextField } from '@/shared/ui/fields';
import { Form } from '@/shared/ui/form';
import { AmbitionFields } from './ambition-fields';
import { Conflict } from './conflict';
import { rebase } from './rebase';

type Amendment = AmbitionForm & { reden: string };

interface AmendFormProps {
  id: string;
  /** The newest text and its version, which may change under one's hands. */
  newest: { version: number; form: AmbitionForm };
  parties: Samenwerking['partijen'];
}

/** Write, look at the difference, send. When someone was first: see both, keep what was typed. */
export function AmendForm({ id, newest, parties }: AmendFormProps) {
  const { t } = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [base, setBase] = useState(newest);
  const [checking, setChecking] = useState<Amendment>();
  const reason = z.string().trim().min(1, t('wijzigen.redenNodig'));
  // Leaving a part out keeps it, so an explanation that is there cannot be emptied.
  const explained = base.form.toelichting.trim() !== '';
  const schema = ambitionSchema(t)
    .extend({ reden: reason })
    .refine(({ toelichting }) => !explained || toelichting.trim(), {
      path: ['toelichting'],
      message: t('wijzigen.toelichtingBlijft'),
    });
  const form = useForm<Amendment>({
    defaultValues: { ...base.form, reden: '' },
    resolver: zodResolver(schema),
  });
  const amend = useWrite((body: Wijziging, key) =>
    client.POST('/v1/ambities/{id}/wijzigingen', {
      params: { path: { id }, header: replaceHeader(key, base.version) },
      body,
    }),
  );
  const nameOf = (party: string) => parties.find((one) => one.id === party)?.naam ?? party;
  const before = toContent(base.form, parties);
  const typed = checking && toContent(checking, parties);
  const changed = typed ? changedParts(before, typed) : {};
  const nothing = Object.keys(changed).length === 0;
  const conflict = isConflict(amend.error) && newest.version !== base.version;

  const send = () => {
    if (!checking) return;
    amend.mutate(
      { ...changed, reden: checking.reden },
      {
        onSuccess: () => void navigate(`/ambities/${id}`),
        onError: (error) => {
          if (isConflict(error)) void queries.invalidateQueries({ queryKey: ['ambitie', id] });
          else setChecking(undefined);
        },
      },
    );
  };
  const goOn = () => {
    const { reden, ...mine } = form.getValues();
    form.reset({ ...rebase(base.form, newest.form, mine), reden });
    setBase(newest);
    setChecking(undefined);
    amend.reset();
  };

  if (conflict) {
    return (
      <Conflict base={base.form} theirs={newest.form} mine={form.getValues()} parties={parties} goOn={goOn} />
    );
  }
  if (checking && typed) {
    return (
      <section className="ov-panel ov-stack" aria-labelledby="nakijken">
        <Heading level={2} id="nakijken">
          {t('wijzigen.nakijken')}
        </Heading>
        <Difference before={before} after={typed} nameOf={nameOf} />
        <p>
          <strong>{t('wijzigen.reden')}:</strong> {checking.reden}
        </p>
        <div className="ov-actions">
          {!nothing && (
            <Button onClick={send} aria-disabled={amend.isPending || undefined}>
              {t(amend.isPending ? 'formulier.bezig' : 'wijzigen.indienen')}
            </Button>
          )}
          <Button variant="secondary" onClick={() => setChecking(undefined)}>
            {t('wijzigen.verder')}
          </Button>
        </div>
      </section>
    );
  }
  return (
    <Form
      form={form}
      onSubmit={setChecking}
      write={amend}
      submit={t('wijzigen.bekijk')}
      translate={toTheForm}
    >
      <AmbitionFields parties={parties} />
      <FieldSet legend={t('wijzigen.waarom')} className="ov-panel">
        <LongTextField name="reden" label={t('wijzigen.reden')} hint={t('wijzigen.redenUitleg')} rows={2} />
      </FieldSet>
    </Form>
  );
}
