import { Select } from '@amsterdam/design-system-react';
import { useState } from 'react';
import { client } from '@/shared/api/client';
import { useText } from '@/shared/i18n/use-text';
import { ChoiceField, LongTextField, TextField } from '@/shared/ui/fields';
import { Rows } from '@/shared/ui/rows';
import { WhenAndWhy } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';
import { evaluationSchema, JUDGEMENTS, NO_EVALUATION, toEvaluation } from './evaluation-text';
import { SubjectField } from './subject-field';

/** The evaluator's judgement, with grades and what it rests on. */
export function RecordForm({ collaboration }: { collaboration: string }) {
  const { t } = useText();
  const [round, setRound] = useState(0);
  return (
    <WriteForm
      key={round}
      schema={evaluationSchema(t)}
      empty={NO_EVALUATION}
      send={(typed, header) =>
        client.POST('/v1/evaluaties', { params: { header }, body: toEvaluation(typed, collaboration) })
      }
      submit={t('evaluaties.vastleggen')}
      scope="evaluatie"
      onDone={() => setRound(round + 1)}
    >
      <SubjectField collaboration={collaboration} />
      <ChoiceField name="oordeel" label={t('evaluatie.oordeel')}>
        <Select.Option value="">{t('standpunt.kies')}</Select.Option>
        {JUDGEMENTS.map((judgement) => (
          <Select.Option key={judgement} value={judgement}>
            {t(`oordeel.${judgement}`)}
          </Select.Option>
        ))}
      </ChoiceField>
      <LongTextField name="bevinding" label={t('evaluatie.bevinding')} rows={4} />
      <Rows
        name="bewijs"
        empty={{ tekst: '' }}
        add={t('evaluatie.bewijsErbij')}
        row={t('evaluatie.bewijsRij')}
      >
        {(path) => <TextField name={`${path}.tekst`} label={t('evaluatie.bewijsTekst')} />}
      </Rows>
      <Rows
        name="cijfers"
        empty={{ functie: '', cijfer: '' }}
        add={t('evaluatie.cijferErbij')}
        row={t('evaluatie.cijfer')}
      >
        {(path) => (
          <div className="ov-columns">
            <TextField
              name={`${path}.functie`}
              label={t('evaluatie.cijferFunctie')}
              hint={t('evaluatie.cijferFunctieUitleg')}
            />
            <TextField name={`${path}.cijfer`} label={t('evaluatie.cijferWaarde')} size="small" />
          </div>
        )}
      </Rows>
      <WhenAndWhy />
    </WriteForm>
  );
}
