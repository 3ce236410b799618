import { Select } from '@amsterdam/design-system-react';
import { useForm, useFormContext, useWatch } from 'react-hook-form';
import type { OogoKort } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { readDate } from '@/shared/time/dutch-date';
import { ChoiceField, TextField } from '@/shared/ui/fields';
import { Form } from '@/shared/ui/form';
import { RadioField } from '@/shared/ui/radio-field';
import { type Points, VIEWS, type View } from './points';

interface ChoosePointsProps {
  points: Points | undefined;
  oogos: OogoKort[];
  choose: (points: Points) => void;
}

const OTHER = 'dag';

interface Typed {
  van: { oogo: string; dag: string };
  tot: { oogo: string; dag: string };
  blik: string;
}

/** Two points, each an OOGO or a day, and with which knowledge one looks. */
export function ChoosePoints({ points, oogos, choose }: ChoosePointsProps) {
  const { t, date } = useText();
  const typed = (op: string | undefined) =>
    op?.startsWith('oogo:') ? { oogo: op, dag: '' } : { oogo: OTHER, dag: op ? date(op) : '' };
  const form = useForm<Typed>({
    values: { van: typed(points?.van), tot: typed(points?.tot), blik: points?.blik ?? 'gold' },
  });
  const show = (values: Typed) => {
    const found: string[] = [];
    for (const side of ['van', 'tot'] as const) {
      const { oogo, dag } = values[side];
      const op = oogo === OTHER ? readDate(dag) : oogo;
      if (!op) return form.setError(`${side}.dag`, { message: t('dag.onleesbaar') }, { shouldFocus: true });
      found.push(op);
    }
    const [van, tot] = found;
    if (van && tot) choose({ van, tot, blik: values.blik as View });
  };
  return (
    <Form form={form} onSubmit={show} write={null} submit={t('terugkijken.vergelijk')} scope="terugkijken">
      <div className="ov-columns">
        <PointFields side="van" label={t('terugkijken.van')} oogos={oogos} />
        <PointFields side="tot" label={t('terugkijken.tot')} oogos={oogos} />
      </div>
      <RadioField
        name="blik"
        legend={t('terugkijken.blik')}
        choices={VIEWS.map((view) => ({ value: view, label: t(`blik.${view}`) }))}
      />
    </Form>
  );
}

function PointFields({ side, label, oogos }: { side: 'van' | 'tot'; label: string; oogos: OogoKort[] }) {
  const { t, date } = useText();
  const { control } = useFormContext();
  const chosen: unknown = useWatch({ control, name: `${side}.oogo` });
  return (
    <div className="ov-stack">
      <ChoiceField name={`${side}.oogo`} label={label}>
        {oogos.map(({ id, naam, dag }) => (
          <Select.Option key={id} value={`oogo:${id}`}>
            OOGO {naam}, {date(dag)}
          </Select.Option>
        ))}
        <Select.Option value={OTHER}>{t('terugkijken.andereDag')}</Select.Option>
      </ChoiceField>
      {chosen === OTHER && (
        <TextField name={`${side}.dag`} label={t(`terugkijken.${side}Dag`)} hint={t('dag.voorbeeld')} />
      )}
    </div>
  );
}
