import { Field, Label, Select } from '@amsterdam/design-system-react';
import { useState } from 'react';
import { RevisionDifference } from '@/shared/ambition-text/revision-difference';
import type { AmbitieGeheel } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';

/** The difference between any two revisions. */
export function CompareRevisions({ ambition }: { ambition: AmbitieGeheel }) {
  const { t } = useText();
  const numbers = ambition.revisies.map(({ revisie }) => revisie).sort((one, other) => one - other);
  const [from, setFrom] = useState(numbers[0]);
  const [to, setTo] = useState(numbers.at(-1));
  const [open, setOpen] = useState(false);
  if (numbers.length < 3 || from === undefined || to === undefined) return null;
  const choice = (id: string, label: string, value: number, choose: (n: number) => void) => (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={value} onChange={(event) => choose(Number(event.target.value))}>
        {numbers.map((nummer) => (
          <Select.Option key={nummer} value={nummer}>
            {t('revisie.kop', { nummer })}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('revisie.vergelijken')}</summary>
      <div className="ov-columns">
        {choice('revisie-van', t('revisie.vanaf'), from, setFrom)}
        {choice('revisie-tot', t('revisie.totMet'), to, setTo)}
      </div>
      {open && <RevisionDifference ambition={ambition.id} from={from} to={to} />}
    </details>
  );
}
