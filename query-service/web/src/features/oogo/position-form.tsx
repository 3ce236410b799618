import { Select } from '@amsterdam/design-system-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm, useFormContext, useWatch } from 'react-hook-form';
import { client, writeHeader } from '@/shared/api/client';
import type { Agendapunt, NieuwStandpunt, Oogo, Standpunt } from '@/shared/api/types';
import { useWrite } from '@/shared/api/use-write';
import { useText } from '@/shared/i18n/use-text';
import { titleAndName } from '@/shared/text/title-and-name';
import { ChoiceField, LongTextField, TextField } from '@/shared/ui/fields';
import { Form } from '@/shared/ui/form';
import { RadioField } from '@/shared/ui/radio-field';
import { CHOICES, type Position, positionSchema, toBody } from './position';

interface PositionFormProps {
  item: Agendapunt;
  oogo: Oogo;
  /** The own party's row; none when the secretary records what a delegate says in the room. */
  own: Standpunt | undefined;
}

/** Taking a position: by the delegate for the own party, or by the secretary for a delegate who speaks. */
export function PositionForm({ item, oogo, own }: PositionFormProps) {
  const { t } = useText();
  const again = own?.standpunt;
  return (
    <details className="ov-inset" open={own !== undefined && !again ? true : undefined}>
      <summary>
        {t(own === undefined ? 'standpunt.vastleggen' : again ? 'standpunt.wijzigen' : 'standpunt.innemen')}
        <span className="ams-visually-hidden"> {t('punt.kop', { nummer: item.nummer })}</span>
      </summary>
      <Fields item={item} oogo={oogo} own={own} />
    </details>
  );
}

function Fields({ item, oogo, own }: PositionFormProps) {
  const { t, date } = useText();
  const form = useForm<Position>({
    defaultValues: {
      standpunt: '',
      toelichting: '',
      bekrachtigenVoor: '',
      partij: own?.partij.id ?? '',
      gedelegeerde: '',
    },
    resolver: zodResolver(positionSchema(t, own === undefined)),
  });
  const take = useWrite((body: NieuwStandpunt, key) =>
    client.POST('/v1/oogos/{id}/agendapunten/{nummer}/standpunten', {
      params: { path: { id: oogo.id, nummer: item.nummer }, header: writeHeader(key) },
      body,
    }),
  );
  const [choice, party] = useWatch({ control: form.control, name: ['standpunt', 'partij'] });
  const send = (typed: Position) => take.mutate(toBody(typed, item), { onSuccess: () => form.reset() });
  return (
    <Form
      form={form}
      onSubmit={send}
      error={take.error}
      busy={take.isPending}
      submit={t('standpunt.leggenVast')}
      translate={(path) => (path.startsWith('namens') ? 'partij' : path)}
      scope={`punt-${item.nummer}-${own ? 'eigen' : 'secretaris'}`}
    >
      {!own && <SpokenFor item={item} party={party} />}
      <RadioField
        name="standpunt"
        legend={own ? t('standpunt.vraag', { partij: own.partij.naam }) : t('standpunt.vraagSecretaris')}
        choices={CHOICES.map((value) => ({ value, label: t(`standpunt.${value}`) }))}
      />
      {choice && choice !== 'akkoord' && (
        <LongTextField name="toelichting" label={t('standpunt.toelichting')} rows={2} />
      )}
      {choice === 'akkoord-onder-voorbehoud' && (
        <TextField
          name="bekrachtigenVoor"
          label={t('standpunt.bekrachtigen')}
          hint={t('standpunt.bekrachtigenUitleg', { dag: date(oogo.dag) })}
          optional
        />
      )}
    </Form>
  );
}

/** Whose voice it is: the party and its delegate in the room. */
function SpokenFor({ item, party }: { item: Agendapunt; party: string }) {
  const { t } = useText();
  const { setValue } = useFormContext<Position>();
  const delegates = item.standpunten.find(({ partij }) => partij.id === party)?.gedelegeerden;
  const [first, ...others] = delegates ?? [];
  const only = first && others.length === 0 ? first.persoon : '';
  useEffect(() => setValue('gedelegeerde', only), [party, only, setValue]);
  const none = delegates?.length === 0 ? t('standpunt.geenGedelegeerde') : undefined;
  return (
    <div className="ov-columns">
      <ChoiceField name="partij" label={t('standpunt.partij')}>
        <Select.Option value="">{t('standpunt.kies')}</Select.Option>
        {item.standpunten.map(({ partij }) => (
          <Select.Option key={partij.id} value={partij.id}>
            {partij.naam}
          </Select.Option>
        ))}
      </ChoiceField>
      <ChoiceField name="gedelegeerde" label={t('standpunt.gedelegeerde')} hint={none}>
        <Select.Option value="">{t(delegates ? 'standpunt.kies' : 'standpunt.partijEerst')}</Select.Option>
        {(delegates ?? []).map((delegate) => (
          <Select.Option key={delegate.persoon} value={delegate.persoon}>
            {titleAndName(delegate.functie, delegate.naam)}
          </Select.Option>
        ))}
      </ChoiceField>
    </div>
  );
}
