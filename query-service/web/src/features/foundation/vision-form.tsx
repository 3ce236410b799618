import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Visie } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { filled } from '@/shared/text/filled';
import { LongTextField } from '@/shared/ui/fields';
import { NO_WHEN_WHY, WhenAndWhy, whenAndWhy, whenAndWhyOf } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';
import { QUADRANTS } from './quadrants';

interface VisionFormProps {
  id: string;
  newest: Visie | undefined;
  version: number;
}

/** The next text of the vision; it begins as the newest one is. */
export function VisionForm({ id, newest, version }: VisionFormProps) {
  const { t } = useText();
  const empty = {
    hogerDoel: newest?.hogerDoel ?? '',
    gewaagdDoel: newest?.gewaagdDoel ?? '',
    kernwaarden: newest?.kernwaarden ?? '',
    kernkwaliteiten: newest?.kernkwaliteiten ?? '',
    ...NO_WHEN_WHY,
  };
  const text = z.string();
  const schema = z
    .object({
      hogerDoel: text,
      gewaagdDoel: text,
      kernwaarden: text,
      kernkwaliteiten: text,
      ...whenAndWhy(t),
    })
    .refine((typed) => QUADRANTS.some((quadrant) => typed[quadrant].trim()), {
      path: ['hogerDoel'],
      message: t('visie.eenNodig'),
    })
    .refine(({ reden }) => !newest || reden.trim(), {
      path: ['reden'],
      message: t('samenwerking.redenNodig'),
    });
  return (
    <WriteForm
      schema={schema}
      empty={empty}
      send={({ geldtOp, reden, ...quadrants }, header) =>
        client.POST('/v1/samenwerkingen/{id}/visie', {
          params: { path: { id }, header },
          body: { ...filled(quadrants), ...whenAndWhyOf({ geldtOp, reden }) },
        })
      }
      submit={t('visie.versturen')}
      scope="visie"
      version={newest && version}
    >
      <p className="ov-quiet">{t('visie.uitleg')}</p>
      <div className="ov-columns ov-columns--wide">
        {QUADRANTS.map((quadrant) => (
          <LongTextField key={quadrant} name={quadrant} label={t(`visie.${quadrant}`)} rows={5} optional />
        ))}
      </div>
      <WhenAndWhy whyNeeded={Boolean(newest)} />
    </WriteForm>
  );
}
