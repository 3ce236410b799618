import { Select } from '@amsterdam/design-system-react';
import { useOogos } from '@/shared/api/use-oogos';
import { useText } from '@/shared/i18n/use-text';
import { ChoiceField } from '@/shared/ui/fields';
import { useAgendaNow } from './evaluation-queries';
import { subjectsOf, writeSubject } from './subject';

/** What one evaluates: an ambition or a part of it, an OOGO, or the collaboration itself. */
export function SubjectField({ collaboration }: { collaboration: string }) {
  const { t, date } = useText();
  const ambitions = useAgendaNow(collaboration).data?.ambities ?? [];
  const oogos = useOogos(collaboration).data?.oogos ?? [];
  return (
    <ChoiceField name="onderwerp" label={t('evaluatie.onderwerp')}>
      <Select.Option value="">{t('standpunt.kies')}</Select.Option>
      <Select.Option value={writeSubject({ soort: 'samenwerking', id: collaboration })}>
        {t('evaluatie.deze')}
      </Select.Option>
      {ambitions.map((ambition) => (
        <Select.Group key={ambition.id} label={ambition.titel}>
          {subjectsOf(ambition).map(({ value, label }) => (
            <Select.Option key={value} value={value}>
              {label}
            </Select.Option>
          ))}
        </Select.Group>
      ))}
      <Select.Group label={t('nav.oogos')}>
        {oogos.map(({ id, naam, dag }) => (
          <Select.Option key={id} value={writeSubject({ soort: 'oogo', id })}>
            OOGO {naam}, {date(dag)}
          </Select.Option>
        ))}
      </Select.Group>
    </ChoiceField>
  );
}
