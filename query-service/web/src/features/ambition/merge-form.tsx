import { Select } from '@amsterdam/design-system-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Ambitie, AmbitieGeheel } from '@/shared/api/types';
import { useAmbitions } from '@/shared/api/use-ambitions';
import { useText } from '@/shared/i18n/use-text';
import { ChoiceField, LongTextField } from '@/shared/ui/fields';
import { WriteForm } from '@/shared/ui/write-form';
import { LET_GO, type Merging, toMerger } from './merger';

const ENDED: Ambitie['status'][] = ['concept', 'ingetrokken', 'samengevoegd'];

/** This ambition goes up in others; each goal, each action and the hours are taken along or let go. */
export function MergeForm({ ambition }: { ambition: AmbitieGeheel }) {
  const { t, number } = useText();
  const { id, versie, doelen, acties, uren, samenwerking } = ambition;
  const others = useAmbitions(samenwerking.id).filter((one) => one.id !== id && !ENDED.includes(one.status));
  const place = z.string().min(1, t('samenvoegen.kiesNodig'));
  const schema = z.object({
    naar: z.array(z.string()).min(1, t('samenvoegen.naarNodig')),
    doelen: z.record(z.string(), place),
    acties: z.record(z.string(), place),
    uren: uren ? place : z.string(),
    reden: z.string().trim().min(1, t('wijzigen.redenNodig')),
  });
  const none = (parts: { id: string }[]) => Object.fromEntries(parts.map((part) => [part.id, '']));
  return (
    <details className="ov-inset">
      <summary>{t('samenvoegen.titel')}</summary>
      <WriteForm
        schema={schema}
        empty={{ naar: [] as string[], doelen: none(doelen), acties: none(acties), uren: '', reden: '' }}
        version={versie}
        send={({ reden, ...merging }, header) =>
          client.POST('/v1/ambities/{id}/samenvoegingen', {
            params: { path: { id }, header: { 'If-Match': `"${versie}"`, ...header } },
            body: { ...toMerger(merging), reden: reden.trim() },
          })
        }
        submit={t('samenvoegen.knop')}
        scope="samenvoegen"
      >
        <p className="ov-quiet">{t('samenvoegen.uitleg')}</p>
        <Into others={others} />
        {doelen.map((goal) => (
          <Place
            key={goal.id}
            name={`doelen.${goal.id}`}
            label={t('samenvoegen.doel', { tekst: goal.tekst })}
            others={others}
          />
        ))}
        {acties.map(({ id: action, nummer, tekst }) => (
          <Place
            key={action}
            name={`acties.${action}`}
            label={t('samenvoegen.actie', { tekst: [nummer, tekst].filter(Boolean).join(' ') })}
            others={others}
          />
        ))}
        {uren && (
          <Place name="uren" label={t('samenvoegen.uren', { uren: number(uren.berekend) })} others={others} />
        )}
        <LongTextField name="reden" label={t('wijzigen.reden')} rows={2} />
      </WriteForm>
    </details>
  );
}

function Into({ others }: { others: Ambitie[] }) {
  const { t } = useText();
  const { register, formState } = useFormContext<Merging>();
  const fault = formState.errors.naar?.message;
  return (
    <fieldset className="ov-checks">
      <legend>{t('samenvoegen.naar')}</legend>
      {fault && <p className="ov-flag">{fault}</p>}
      {others.map(({ id, nummer, titel }) => (
        <label key={id}>
          <input type="checkbox" value={id} {...register('naar')} />
          {nummer}. {titel}
        </label>
      ))}
    </fieldset>
  );
}

function Place({ name, label, others }: { name: string; label: string; others: Ambitie[] }) {
  const { t } = useText();
  const { control } = useFormContext<Merging>();
  const into = useWatch({ control, name: 'naar' });
  return (
    <ChoiceField name={name} label={label}>
      <Select.Option value="">{t('samenvoegen.kies')}</Select.Option>
      {others
        .filter(({ id }) => into.includes(id))
        .map(({ id, titel }) => (
          <Select.Option key={id} value={id}>
            {t('samenvoegen.meenemen', { titel })}
          </Select.Option>
        ))}
      <Select.Option value={LET_GO}>{t('samenvoegen.loslaten')}</Select.Option>
    </ChoiceField>
  );
}
