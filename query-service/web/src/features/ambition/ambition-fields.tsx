import { FieldSet } from '@amsterdam/design-system-react';
import { emptyAction, emptyHours } from '@/shared/ambition-text/ambition-form';
import type { Samenwerking } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { LongTextField, TextField } from '@/shared/ui/fields';
import { Rows } from '@/shared/ui/rows';
import { GoalFields } from './goal-fields';
import { TrekkerFields } from './trekker-fields';

/** All that one may say of an ambition, in the order in which one thinks of it. */
export function AmbitionFields({ parties }: { parties: Samenwerking['partijen'] }) {
  const { t } = useText();
  return (
    <>
      <FieldSet legend={t('voorstel.stapWat')} className="ov-panel">
        <TextField name="titel" label={t('deel.titel')} hint={t('voorstel.titelUitleg')} />
        <LongTextField name="toelichting" label={t('deel.toelichting')} optional rows={4} />
      </FieldSet>
      <FieldSet legend={t('voorstel.stapDoelen')} className="ov-panel">
        <GoalFields />
      </FieldSet>
      <FieldSet legend={t('voorstel.stapActies')} className="ov-panel">
        <Rows name="acties" empty={emptyAction} add={t('voorstel.actieErbij')} row={t('voorstel.actie')}>
          {(row) => (
            <>
              <TextField name={`${row}.nummer`} label={t('voorstel.actieNummer')} optional size="small" />
              <LongTextField name={`${row}.tekst`} label={t('voorstel.actieTekst')} rows={2} />
              <TextField
                name={`${row}.planning.tekst`}
                label={t('voorstel.planning')}
                hint={t('voorstel.planningUitleg')}
                optional
              />
            </>
          )}
        </Rows>
      </FieldSet>
      <FieldSet legend={t('voorstel.stapWie')} className="ov-panel">
        <TrekkerFields parties={parties} />
        <LongTextField
          name="participanten.regels"
          label={t('deel.participanten')}
          hint={t('voorstel.participantenUitleg')}
          optional
        />
      </FieldSet>
      <FieldSet legend={t('voorstel.stapInzet')} className="ov-panel">
        <Rows
          name="ureninzet.regels"
          empty={emptyHours}
          add={t('voorstel.urenErbij')}
          row={t('voorstel.urenRegel')}
        >
          {(row) => (
            <>
              <TextField name={`${row}.omschrijving`} label={t('voorstel.omschrijving')} />
              <div className="ov-columns">
                <TextField name={`${row}.uren`} label={t('voorstel.uren')} size="small" />
                <TextField
                  name={`${row}.codes`}
                  label={t('voorstel.codes')}
                  hint={t('voorstel.codesUitleg')}
                  optional
                />
                <TextField name={`${row}.gesteld`} label={t('voorstel.gesteld')} optional size="small" />
              </div>
            </>
          )}
        </Rows>
        <TextField name="ureninzet.gesteld" label={t('uren.totaalGesteld')} optional size="small" />
        <TextField
          name="investering.bedrag"
          label={t('voorstel.bedrag')}
          hint={t('voorstel.bedragUitleg')}
          optional
          size="small"
        />
        <LongTextField
          name="investering.toelichting"
          label={t('voorstel.geldToelichting')}
          optional
          rows={2}
        />
      </FieldSet>
    </>
  );
}
