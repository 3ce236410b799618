import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { client, writeHeader } from '@/shared/api/client';
import type { Agendapunt, NieuwStandpunt, Oogo, Standpunt } from '@/shared/api/types';
import { useWrite } from '@/shared/api/use-write';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { LongTextField, TextField } from '@/shared/ui/fields';
import { Form } from '@/shared/ui/form';
import { RadioField } from '@/shared/ui/radio-field';
import { PartyChecks } from './attendance-form';
import { CHOICES, type Position, positionSchema, representable, toBody } from './position';
import { SpokenFor } from './spoken-for';

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
  const { me } = useSession();
  const others = own ? representable(item, own.partij.id, me.persoon ?? '') : [];
  const form = useForm<Position>({
    defaultValues: {
      standpunt: '',
      toelichting: '',
      bekrachtigenVoor: '',
      partij: own?.partij.id ?? '',
      gedelegeerde: '',
      ook: [],
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
  const send = (typed: Position) =>
    take.mutate(toBody(typed, item, me.persoon ?? ''), { onSuccess: () => form.reset() });
  return (
    <Form
      form={form}
      onSubmit={send}
      write={take}
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
      {others.length > 0 && <PartyChecks name="ook" legend={t('standpunt.ook')} parties={others} />}
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
