import { Paragraph, Select } from '@amsterdam/design-system-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { client, writeHeader } from '@/shared/api/client';
import type { NieuwMandaat, Partij } from '@/shared/api/types';
import { useWrite } from '@/shared/api/use-write';
import { useText } from '@/shared/i18n/use-text';
import { GroundFields } from '@/shared/mandate/ground';
import { titleAndName } from '@/shared/text/title-and-name';
import { ChoiceField, TextField } from '@/shared/ui/fields';
import { Form } from '@/shared/ui/form';
import { grantSchema, NO_GRANT, toGrant } from './grant';

/** A mandate for one of the party's delegates, on the ground of a named decision. */
export function GrantForm({ party, collaboration }: { party: Partij; collaboration: string }) {
  const { t } = useText();
  const { id, functies, op } = party;
  const delegates = functies.filter(({ rol, tot }) => rol === 'gedelegeerde' && (tot === null || tot >= op));
  const form = useForm({ defaultValues: NO_GRANT, resolver: zodResolver(grantSchema(t)) });
  const grant = useWrite((body: NieuwMandaat, key) =>
    client.POST('/v1/partijen/{id}/mandaten', {
      params: { path: { id }, header: writeHeader(key) },
      body,
    }),
  );
  if (delegates.length === 0) return <Paragraph>{t('mandaat.geenGedelegeerde')}</Paragraph>;
  return (
    <Form
      form={form}
      onSubmit={(typed) => grant.mutate(toGrant(typed, collaboration), { onSuccess: () => form.reset() })}
      write={grant}
      submit={t('mandaat.versturen')}
      extra={<span role="status">{grant.isSuccess && t('mandaat.vastgelegd')}</span>}
      scope="mandaat"
    >
      <p className="ov-quiet">{t('mandaat.gevenUitleg')}</p>
      <ChoiceField name="functie" label={t('mandaat.voorWie')}>
        <Select.Option value="">{t('standpunt.kies')}</Select.Option>
        {delegates.map(({ id: value, titel, persoon }) => (
          <Select.Option key={value} value={value}>
            {titleAndName(titel, persoon.naam)}
          </Select.Option>
        ))}
      </ChoiceField>
      <div className="ov-columns">
        <TextField name="geldtOp" label={t('mandaat.vanaf')} hint={t('mandaat.vanafUitleg')} optional />
        <TextField name="tot" label={t('mandaat.tot')} hint={t('mandaat.totUitleg')} optional />
      </div>
      <GroundFields />
    </Form>
  );
}
