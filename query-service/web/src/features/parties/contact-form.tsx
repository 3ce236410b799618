import { Select } from '@amsterdam/design-system-react';
import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Partij } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { titleAndName } from '@/shared/text/title-and-name';
import { ChoiceField } from '@/shared/ui/fields';
import { NO_WHEN_WHY, WhenAndWhy, whenAndWhy, whenAndWhyOf } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';

/** Whom to turn to in a collaboration: one of the party's functions. */
export function ContactForm({ party, collaboration }: { party: Partij; collaboration: string }) {
  const { t } = useText();
  const { id, functies, op } = party;
  const held = functies.filter(({ tot }) => tot === null || tot >= op);
  return (
    <WriteForm
      schema={z.object({ functie: z.string().min(1, t('aanspreekpunt.wieNodig')), ...whenAndWhy(t) })}
      empty={{ functie: '', ...NO_WHEN_WHY }}
      send={({ functie, ...when }, header) =>
        client.POST('/v1/partijen/{id}/aanspreekpunten', {
          params: { path: { id }, header },
          body: { samenwerking: collaboration, functie, ...whenAndWhyOf(when) },
        })
      }
      submit={t('aanspreekpunt.noemen')}
      scope="aanspreekpunt"
    >
      <ChoiceField name="functie" label={t('aanspreekpunt.wie')}>
        <Select.Option value="">{t('standpunt.kies')}</Select.Option>
        {held.map(({ id: value, titel, persoon }) => (
          <Select.Option key={value} value={value}>
            {titleAndName(titel, persoon.naam)}
          </Select.Option>
        ))}
      </ChoiceField>
      <WhenAndWhy />
    </WriteForm>
  );
}
