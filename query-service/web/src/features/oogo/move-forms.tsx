import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Oogo } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { filled } from '@/shared/text/filled';
import { readDay } from '@/shared/time/dutch-date';
import { LongTextField, TextField } from '@/shared/ui/fields';
import { WriteForm } from '@/shared/ui/write-form';
import { readTime } from './time';

/** What the secretary may do with a meeting that has not begun: another day, or not at all. */
export function MoveForms({ oogo }: { oogo: Oogo }) {
  const { t, date } = useText();
  const { id, dag, tijd, plaats } = oogo;
  const reden = z.string().trim().min(1, t('wijzigen.redenNodig'));
  const moved = z.object({
    dag: z.string().refine((typed) => readDay(typed), t('oogos.dagNodig')),
    tijd: z.string().refine((typed) => !typed.trim() || readTime(typed), t('oogos.tijdOnleesbaar')),
    plaats: z.string(),
    reden,
  });
  return (
    <>
      <details className="ov-panel">
        <summary>{t('oogo.verplaatsen')}</summary>
        <WriteForm
          schema={moved}
          empty={{ dag: date(dag), tijd: tijd?.slice(0, 5) ?? '', plaats: plaats ?? '', reden: '' }}
          send={(typed, header) =>
            client.POST('/v1/oogos/{id}/verplaatsing', {
              params: { path: { id }, header },
              body: {
                dag: readDay(typed.dag) ?? typed.dag,
                reden: typed.reden.trim(),
                ...filled({ tijd: readTime(typed.tijd) ?? '', plaats: typed.plaats }),
              },
            })
          }
          submit={t('oogo.verplaatsen')}
          scope="verplaatsen"
        >
          <p className="ov-quiet">{t('oogo.verplaatsUitleg')}</p>
          <div className="ov-columns">
            <TextField name="dag" label={t('oogos.dag')} hint={t('dag.voorbeeldDag')} />
            <TextField name="tijd" label={t('oogos.tijd')} hint={t('oogos.tijdUitleg')} optional />
            <TextField name="plaats" label={t('oogos.plaats')} optional />
          </div>
          <LongTextField name="reden" label={t('wijzigen.reden')} rows={2} />
        </WriteForm>
      </details>
      <details className="ov-panel">
        <summary>{t('oogo.afgelasten')}</summary>
        <WriteForm
          schema={z.object({ reden })}
          empty={{ reden: '' }}
          send={(body, header) =>
            client.POST('/v1/oogos/{id}/afgelasting', { params: { path: { id }, header }, body })
          }
          submit={t('oogo.afgelasten')}
          scope="afgelasten"
        >
          <p className="ov-quiet">{t('oogo.afgelastUitleg')}</p>
          <LongTextField name="reden" label={t('wijzigen.reden')} rows={2} />
        </WriteForm>
      </details>
    </>
  );
}
