import { Field, Label, Select } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Ambitie } from '@/shared/api/types';
import { useThemes } from '@/shared/api/use-themes';
import { useText } from '@/shared/i18n/use-text';
import { useAsOf } from '@/shared/time/use-as-of';
import { leadsOf } from './agenda-filter';
import { type StatusFilter, statusCounts } from './status-filter';

/** What one wants to see of the agenda; it stands in the address, so that it can be kept and sent. */
export function Filters({ ambitions, collaboration }: { ambitions: Ambitie[]; collaboration: string }) {
  const { t } = useText();
  const used = new Set(ambitions.flatMap(({ themas }) => themas));
  const themes = useThemes(collaboration, useAsOf()).filter(({ id }) => used.has(id));
  const leads = leadsOf(ambitions);
  return (
    <div className="ov-filters">
      <Choice name="status" label={t('agenda.filter')} all={t('agenda.alles', { aantal: ambitions.length })}>
        {statusCounts(ambitions).map(([status, count]: [StatusFilter, number]) => (
          <Select.Option key={status} value={status}>
            {t(status === 'open-wijziging' ? 'agenda.metWijziging' : `status.${status}`)} ({count})
          </Select.Option>
        ))}
      </Choice>
      {themes.length > 0 && (
        <Choice name="thema" label={t('agenda.filterThema')} all={t('agenda.alleThemas')}>
          {themes.map(({ id, naam }) => (
            <Select.Option key={id} value={id}>
              {naam}
            </Select.Option>
          ))}
        </Choice>
      )}
      {leads.length > 0 && (
        <Choice name="trekker" label={t('agenda.filterTrekker')} all={t('agenda.alleTrekkers')}>
          {leads.map(({ id, naam }) => (
            <Select.Option key={id} value={id}>
              {naam}
            </Select.Option>
          ))}
        </Choice>
      )}
      <Choice name="weergave" label={t('agenda.weergave')} all={t('agenda.lijst')}>
        <Select.Option value="matrix">{t('agenda.matrix')}</Select.Option>
      </Choice>
    </div>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  all: string;
  children: ReactNode;
}

function Choice({ name, label, all, children }: ChoiceProps) {
  const [search, setSearch] = useSearchParams();
  const choose = (value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return (
    <Field className="ov-filter">
      <Label htmlFor={`filter-${name}`}>{label}</Label>
      <Select
        id={`filter-${name}`}
        value={search.get(name) ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <Select.Option value="">{all}</Select.Option>
        {children}
      </Select>
    </Field>
  );
}
