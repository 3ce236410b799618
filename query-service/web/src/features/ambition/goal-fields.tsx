import { Select } from '@amsterdam/design-system-react';
import { emptyGoal, emptyIndicator, KINDS } from '@/shared/ambition-text/ambition-form';
import { useText } from '@/shared/i18n/use-text';
import { ChoiceField, LongTextField, TextField } from '@/shared/ui/fields';
import { Rows } from '@/shared/ui/rows';

/** Goals, and per goal how one will see that it is reached. */
export function GoalFields() {
  const { t } = useText();
  return (
    <Rows name="doelen" empty={emptyGoal} add={t('voorstel.doelErbij')} row={t('voorstel.doel')}>
      {(goal) => (
        <>
          <LongTextField
            name={`${goal}.tekst`}
            label={t('voorstel.doelTekst')}
            hint={t('voorstel.doelUitleg')}
            rows={2}
          />
          <Rows
            name={`${goal}.indicatoren`}
            empty={emptyIndicator}
            add={t('voorstel.indicatorErbij')}
            row={t('voorstel.indicator')}
          >
            {(indicator) => <IndicatorFields name={indicator} />}
          </Rows>
        </>
      )}
    </Rows>
  );
}

function IndicatorFields({ name }: { name: string }) {
  const { t } = useText();
  return (
    <>
      <TextField name={`${name}.tekst`} label={t('voorstel.indicatorTekst')} />
      <div className="ov-columns">
        <ChoiceField name={`${name}.soort`} label={t('voorstel.soort')}>
          {KINDS.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {t(`indicator.${kind}`)}
            </Select.Option>
          ))}
        </ChoiceField>
        <TextField name={`${name}.eenheid`} label={t('voorstel.eenheid')} optional />
        <TextField name={`${name}.nulmeting`} label={t('indicator.nulmeting')} optional />
        <TextField name={`${name}.streefwaarde`} label={t('indicator.streefwaarde')} optional />
        <TextField name={`${name}.uiterlijk`} label={t('voorstel.uiterlijk')} optional />
        <TextField name={`${name}.bron`} label={t('voorstel.bron')} optional />
      </div>
    </>
  );
}
