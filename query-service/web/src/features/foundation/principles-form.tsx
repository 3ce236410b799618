import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Uitgangspunt } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { filled } from '@/shared/text/filled';
import { LongTextField } from '@/shared/ui/fields';
import { Rows } from '@/shared/ui/rows';
import { NO_WHEN_WHY, WhenAndWhy, whenAndWhy, whenAndWhyOf } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';

interface PrinciplesFormProps {
  id: string;
  newest: Uitgangspunt[] | undefined;
  version: number;
}

const EMPTY = { onderwijs: '', gemeenten: '' };

/** The next text of the principles, row by row; it begins as the newest one is. */
export function PrinciplesForm({ id, newest, version }: PrinciplesFormProps) {
  const { t } = useText();
  const rows = newest?.map(({ onderwijs, gemeenten }) => ({
    onderwijs: onderwijs ?? '',
    gemeenten: gemeenten ?? '',
  }));
  const row = z
    .object({ onderwijs: z.string(), gemeenten: z.string() })
    .refine(({ onderwijs, gemeenten }) => onderwijs.trim() || gemeenten.trim(), {
      path: ['onderwijs'],
      message: t('uitgangspunten.regelNodig'),
    });
  const schema = z
    .object({ regels: z.array(row).min(1), ...whenAndWhy(t) })
    .refine(({ reden }) => !newest || reden.trim(), {
      path: ['reden'],
      message: t('samenwerking.redenNodig'),
    });
  return (
    <WriteForm
      schema={schema}
      empty={{ regels: rows ?? [EMPTY], ...NO_WHEN_WHY }}
      send={({ regels, ...when }, header) =>
        client.POST('/v1/samenwerkingen/{id}/uitgangspunten', {
          params: { path: { id }, header },
          body: { regels: regels.map(filled), ...whenAndWhyOf(when) },
        })
      }
      submit={t('uitgangspunten.versturen')}
      scope="uitgangspunten"
      version={newest && version}
    >
      <p className="ov-quiet">{t('visie.uitleg')}</p>
      <Rows name="regels" empty={EMPTY} add={t('uitgangspunten.erbij')} row={t('uitgangspunten.rij')}>
        {(path) => (
          <div className="ov-columns">
            <LongTextField
              name={`${path}.onderwijs`}
              label={t('uitgangspunten.onderwijs')}
              rows={2}
              optional
            />
            <LongTextField
              name={`${path}.gemeenten`}
              label={t('uitgangspunten.gemeenten')}
              rows={2}
              optional
            />
          </div>
        )}
      </Rows>
      <WhenAndWhy whyNeeded={Boolean(newest)} />
    </WriteForm>
  );
}
