import { Select } from '@amsterdam/design-system-react';
import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Agendapunt } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { titleAndName } from '@/shared/text/title-and-name';
import { ChoiceField } from '@/shared/ui/fields';
import type { Position } from './position';

/** Whose voice it is: the party and its delegate in the room. */
export function SpokenFor({ item, party }: { item: Agendapunt; party: string }) {
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
