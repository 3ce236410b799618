import { Select } from '@amsterdam/design-system-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { client, writeHeader } from '@/shared/api/client';
import type { NieuwAgendapunt, Oogo } from '@/shared/api/types';
import { useWrite } from '@/shared/api/use-write';
import { useText } from '@/shared/i18n/use-text';
import { ChoiceField, LongTextField, TextField } from '@/shared/ui/fields';
import { Form } from '@/shared/ui/form';
import { newestRevision } from './newest-revision';
import { useAgendaNow } from './oogo-queries';

interface Item {
  soort: NieuwAgendapunt['soort'];
  teksten: string;
  titel: string;
  toelichting: string;
}

const EMPTY: Item = { soort: 'vaststellen', teksten: '', titel: '', toelichting: '' };

/** The secretary puts an ambition on the table: exactly the text that is the newest now. */
export function TableItemForm({ oogo }: { oogo: Oogo }) {
  const { t } = useText();
  const { id, samenwerking } = oogo;
  const agenda = useAgendaNow(samenwerking.id);
  const ambitions = agenda.data?.ambities ?? [];
  const schema = z
    .object({
      soort: z.enum(['bespreken', 'vaststellen', 'opdracht']),
      teksten: z.string(),
      titel: z.string(),
      toelichting: z.string(),
    })
    .refine(({ titel, teksten }) => titel.trim() || teksten, {
      path: ['titel'],
      message: t('punt.titelNodig'),
    })
    .refine(({ soort, teksten }) => soort !== 'vaststellen' || teksten, {
      path: ['teksten'],
      message: t('punt.tekstNodig'),
    });
  const form = useForm<Item>({ defaultValues: EMPTY, resolver: zodResolver(schema) });
  const table = useWrite((body: NieuwAgendapunt, key) =>
    client.POST('/v1/oogos/{id}/agendapunten', {
      params: { path: { id }, header: writeHeader(key) },
      body,
    }),
  );
  const send = ({ soort, teksten, titel, toelichting }: Item) => {
    const ambition = ambitions.find((one) => one.id === teksten);
    table.mutate(
      {
        soort,
        titel: titel.trim() || (ambition?.titel ?? ''),
        ...(toelichting.trim() ? { toelichting: toelichting.trim() } : {}),
        teksten: ambition ? [{ soort: 'ambitie', id: ambition.id, revisie: newestRevision(ambition) }] : [],
      },
      { onSuccess: () => form.reset(EMPTY) },
    );
  };
  return (
    <Form
      form={form}
      onSubmit={send}
      error={table.error}
      busy={table.isPending}
      submit={t('punt.versturen')}
      translate={(path) => (path.startsWith('teksten') ? 'teksten' : path)}
      scope="punt"
    >
      <ChoiceField name="soort" label={t('punt.soort')}>
        {(['vaststellen', 'bespreken', 'opdracht'] as const).map((kind) => (
          <Select.Option key={kind} value={kind}>
            {t(`punt.${kind}`)}
          </Select.Option>
        ))}
      </ChoiceField>
      <ChoiceField name="teksten" label={t('punt.ambitie')}>
        <Select.Option value="">{t('punt.geenAmbitie')}</Select.Option>
        {ambitions.map((ambition) => (
          <Select.Option key={ambition.id} value={ambition.id}>
            {ambition.nummer}. {ambition.titel} ({t('revisie.naam', { nummer: newestRevision(ambition) })})
          </Select.Option>
        ))}
      </ChoiceField>
      <TextField name="titel" label={t('punt.titel')} hint={t('punt.titelUitleg')} optional />
      <LongTextField name="toelichting" label={t('deel.toelichting')} optional rows={2} />
    </Form>
  );
}
