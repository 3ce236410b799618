import { useFormContext } from 'react-hook-form';
import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Oogo } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { WriteForm } from '@/shared/ui/write-form';

interface PartyChecksProps {
  name: string;
  legend: string;
  parties: { id: string; naam: string }[];
}

/** Any of the parties. */
export function PartyChecks({ name, legend, parties }: PartyChecksProps) {
  const { register } = useFormContext();
  return (
    <fieldset className="ov-checks">
      <legend>{legend}</legend>
      {parties.map(({ id, naam }) => (
        <label key={id}>
          <input type="checkbox" value={id} {...register(name)} />
          {naam}
        </label>
      ))}
    </fieldset>
  );
}

/** The secretary notes which of the asked parties are not there. */
export function AttendanceForm({ oogo, parties }: { oogo: Oogo; parties: PartyChecksProps['parties'] }) {
  const { t } = useText();
  return (
    <details className="ov-panel">
      <summary>{t('oogo.aanwezigheid')}</summary>
      <WriteForm
        schema={z.object({ afwezig: z.array(z.string()) })}
        empty={{ afwezig: oogo.afwezig.map(({ id }) => id) }}
        send={(body, header) =>
          client.POST('/v1/oogos/{id}/aanwezigheid', { params: { path: { id: oogo.id }, header }, body })
        }
        submit={t('mandaat.versturen')}
        scope="aanwezigheid"
      >
        <PartyChecks name="afwezig" legend={t('oogo.wieAfwezig')} parties={parties} />
      </WriteForm>
    </details>
  );
}
