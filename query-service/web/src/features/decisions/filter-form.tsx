import { Button, Select } from '@amsterdam/design-system-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { z } from 'zod';
import { useText } from '@/shared/i18n/use-text';
import { readDate } from '@/shared/time/dutch-date';
import { firstDay, lastDay } from '@/shared/time/period';
import { ChoiceField, TextField } from '@/shared/ui/fields';
import { Form } from '@/shared/ui/form';
import { type DecisionFilter, KINDS, OUTCOMES, withFilter } from './decision-filter';

interface FilterFormProps {
  filter: DecisionFilter;
  parties: { id: string; naam: string }[];
  themes: { id: string; naam: string }[];
}

/** What one looks for; it goes into the address, so that it can be kept and sent. */
export function FilterForm({ filter, parties, themes }: FilterFormProps) {
  const { t, date } = useText();
  const [search, setSearch] = useSearchParams();
  const day = z.string().refine((typed) => !typed.trim() || readDate(typed), t('dag.onleesbaar'));
  const schema = z.object({
    van: day,
    tot: day,
    partij: z.string(),
    soort: z.string(),
    uitkomst: z.string(),
    thema: z.string(),
    zoek: z.string(),
  });
  const form = useForm({
    defaultValues: {
      van: filter.van ? date(filter.van) : '',
      tot: filter.tot ? date(filter.tot) : '',
      partij: filter.partij ?? '',
      soort: filter.soort ?? '',
      uitkomst: filter.uitkomst ?? '',
      thema: filter.thema ?? '',
      zoek: filter.zoek ?? '',
    },
    resolver: zodResolver(schema),
  });
  const show = ({ van, tot, ...rest }: z.infer<typeof schema>) =>
    setSearch(
      withFilter(search, {
        ...rest,
        zoek: rest.zoek.trim(),
        van: firstDay(readDate(van) ?? ''),
        tot: lastDay(readDate(tot) ?? ''),
      }),
      { preventScrollReset: true },
    );
  const any = <Select.Option value="">{t('besluiten.maaktNietUit')}</Select.Option>;
  return (
    <Form
      form={form}
      onSubmit={show}
      write={null}
      submit={t('besluiten.toon')}
      extra={
        Object.keys(filter).length > 0 && (
          <Button type="button" variant="tertiary" onClick={() => setSearch(withFilter(search, {}))}>
            {t('besluiten.alles')}
          </Button>
        )
      }
      scope="zoeken"
    >
      <TextField name="zoek" label={t('besluiten.zoek')} optional />
      <div className="ov-columns">
        <TextField name="van" label={t('besluiten.van')} hint={t('dag.voorbeeld')} />
        <TextField name="tot" label={t('besluiten.tot')} hint={t('dag.voorbeeld')} />
      </div>
      <div className="ov-columns">
        <ChoiceField name="partij" label={t('besluiten.partij')}>
          {any}
          {parties.map(({ id, naam }) => (
            <Select.Option key={id} value={id}>
              {naam}
            </Select.Option>
          ))}
        </ChoiceField>
        <ChoiceField name="soort" label={t('besluiten.soort')}>
          {any}
          {KINDS.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {t(`punt.${kind}`)}
            </Select.Option>
          ))}
        </ChoiceField>
        <ChoiceField name="uitkomst" label={t('besluiten.uitkomst')}>
          {any}
          {OUTCOMES.map((outcome) => (
            <Select.Option key={outcome} value={outcome}>
              {t(`uitkomst.${outcome}`)}
            </Select.Option>
          ))}
        </ChoiceField>
        <ChoiceField name="thema" label={t('besluiten.thema')}>
          {any}
          {themes.map(({ id, naam }) => (
            <Select.Option key={id} value={id}>
              {naam}
            </Select.Option>
          ))}
        </ChoiceField>
      </div>
    </Form>
  );
}
