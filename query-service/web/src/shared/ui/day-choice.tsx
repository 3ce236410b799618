import { Button } from '@amsterdam/design-system-react';
import { useForm } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { useText } from '@/shared/i18n/use-text';
import { type AsOf, withAsOf } from '@/shared/time/as-of';
import { readDate } from '@/shared/time/dutch-date';
import { useAsOf } from '@/shared/time/use-as-of';
import { TextField } from './fields';
import { Form } from './form';

interface Chosen {
  op: string;
  bekendOp: string;
}

/** Any other day; and, for who wants to know what one knew, the day until which facts count. */
export function DayChoice({ knownOnly = false }: { knownOnly?: boolean }) {
  const { t } = useText();
  const { op, bekendOp } = useAsOf();
  return (
    <details className="ov-daychoice">
      <summary>{t(knownOnly ? 'dag.andereKennis' : 'dag.andere')}</summary>
      <DayForm key={`${op} ${bekendOp}`} op={op} bekendOp={bekendOp} knownOnly={knownOnly} />
    </details>
  );
}

interface DayFormProps {
  op: string | undefined;
  bekendOp: string | undefined;
  knownOnly: boolean;
}

function DayForm({ op, bekendOp, knownOnly }: DayFormProps) {
  const { t, date } = useText();
  const [search, setSearch] = useSearchParams();
  const shown = (value: string | undefined) =>
    value && !value.startsWith('oogo:') ? date(value.slice(0, 10)) : '';
  const form = useForm<Chosen>({ defaultValues: { op: shown(op), bekendOp: shown(bekendOp) } });
  const show = (values: Chosen) => {
    const next: AsOf = {};
    for (const name of ['op', 'bekendOp'] as const) {
      if (!values[name].trim()) continue;
      const day = readDate(values[name]);
      if (!day) return form.setError(name, { message: t('dag.onleesbaar') }, { shouldFocus: true });
      next[name] = day;
    }
    // A meeting stays chosen when only what was known then is asked.
    if (!next.op && op?.startsWith('oogo:')) next.op = op;
    setSearch(withAsOf(search, next));
  };
  return (
    <Form
      form={form}
      onSubmit={show}
      write={null}
      submit={t('dag.toon')}
      extra={
        (op || bekendOp) && (
          <Button type="button" variant="tertiary" onClick={() => setSearch(withAsOf(search, {}))}>
            {t('terug.nu')}
          </Button>
        )
      }
    >
      <div className="ov-columns">
        {!knownOnly && <TextField name="op" label={t('dag.op')} hint={t('dag.voorbeeld')} />}
        <TextField name="bekendOp" label={t('dag.bekendOp')} hint={t('dag.bekendOpUitleg')} optional />
      </div>
    </Form>
  );
}
