import { Select } from '@amsterdam/design-system-react';
import { client } from '@/shared/api/client';
import type { Procedureversie } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { GroundFields } from '@/shared/mandate/ground';
import { CheckField } from '@/shared/ui/check-field';
import { ChoiceField, TextField } from '@/shared/ui/fields';
import { Rows } from '@/shared/ui/rows';
import { WhenAndWhy } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';
import { KINDS, NO_ROUTE, procedureSchema, RULES, startingFrom, toProcedure } from './procedure-text';

/** The next version of the procedure, whole; it begins as the last one is. */
export function ProcedureForm({ id, newest }: { id: string; newest: Procedureversie | undefined }) {
  const { t } = useText();
  return (
    <WriteForm
      schema={procedureSchema(t)}
      empty={startingFrom(newest)}
      send={(typed, header) =>
        client.POST('/v1/samenwerkingen/{id}/procedure', {
          params: { path: { id }, header },
          body: toProcedure(typed),
        })
      }
      submit={t('procedure.vastleggen')}
      scope="procedure"
    >
      <p className="ov-quiet">{t('procedure.vastleggenUitleg')}</p>
      <ChoiceField name="regel" label={t('procedure.regel')}>
        {RULES.map((rule) => (
          <Select.Option key={rule} value={rule}>
            {t(`regel.${rule}`)}
          </Select.Option>
        ))}
      </ChoiceField>
      <CheckField
        name="gevraagd"
        legend={t('procedure.gevraagd')}
        choices={KINDS.map((kind) => ({ value: kind, label: t(`partijsoort.${kind}`) }))}
      />
      <TextField name="oproeptermijnDagen" label={t('procedure.termijnDagen')} size="small" />
      <Rows name="geschilroutes" empty={NO_ROUTE} add={t('procedure.routeErbij')} row={t('procedure.route')}>
        {(path) => (
          <div className="ov-columns">
            <TextField
              name={`${path}.naam`}
              label={t('procedure.routeNaam')}
              hint={t('procedure.routeUitleg')}
            />
            <TextField
              name={`${path}.termijnDagen`}
              label={t('procedure.routeDagen')}
              size="small"
              optional
            />
          </div>
        )}
      </Rows>
      <GroundFields />
      <WhenAndWhy />
    </WriteForm>
  );
}
