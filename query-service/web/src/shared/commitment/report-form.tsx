import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { NieuwVerslag, Toezegging } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { LongTextField } from '@/shared/ui/fields';
import { RadioField } from '@/shared/ui/radio-field';
import { NO_WHEN_WHY, WhenAndWhy, whenAndWhy, whenAndWhyOf } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';

const STANDS = ['nagekomen', 'loopt', 'niet-nagekomen'] as const;

/** Reporting on what was promised. */
export function ReportForm({ commitment }: { commitment: Toezegging }) {
  const { t } = useText();
  const { id, oogo, toezegging } = commitment;
  const schema = z.object({
    stand: z.string().min(1, t('toezegging.standNodig')),
    verslag: z.string().trim().min(1, t('toezegging.verslagNodig')),
    ...whenAndWhy(t),
  });
  return (
    <details className="ov-inset ov-inset--quiet">
      <summary>
        {t('toezegging.melden')}
        <span className="ams-visually-hidden"> {toezegging}</span>
      </summary>
      <WriteForm
        schema={schema}
        empty={{ stand: '', verslag: '', ...NO_WHEN_WHY }}
        send={({ stand, verslag, ...rest }, header) =>
          client.POST('/v1/oogos/{id}/toezeggingen/{toezegging}/verslagen', {
            params: { path: { id: oogo.id, toezegging: id }, header },
            body: { stand: stand as NieuwVerslag['stand'], verslag: verslag.trim(), ...whenAndWhyOf(rest) },
          })
        }
        submit={t('toezegging.versturen')}
        scope={`verslag-${id}`}
      >
        <RadioField
          name="stand"
          legend={t('toezegging.vraag')}
          choices={STANDS.map((value) => ({ value, label: t(`toezegging.${value}`) }))}
        />
        <LongTextField name="verslag" label={t('toezegging.verslag')} rows={2} />
        <WhenAndWhy />
      </WriteForm>
    </details>
  );
}
