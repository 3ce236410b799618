import { Select } from '@amsterdam/design-system-react';
import { z } from 'zod';
import { client } from '@/shared/api/client';
import { useText } from '@/shared/i18n/use-text';
import { filled } from '@/shared/text/filled';
import { ChoiceField, LongTextField, TextField } from '@/shared/ui/fields';
import { NO_WHEN_WHY, WhenAndWhy, whenAndWhy, whenAndWhyOf } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';
import { useDecisionsOf } from './dispute-queries';

/** What one's own party puts. */
export function StatementForm({ id }: { id: string }) {
  const { t } = useText();
  return (
    <WriteForm
      schema={z.object({
        standpunt: z.string().trim().min(1, t('geschil.standpuntNodig')),
        ...whenAndWhy(t),
      })}
      empty={{ standpunt: '', ...NO_WHEN_WHY }}
      send={({ standpunt, ...when }, header) =>
        client.POST('/v1/geschillen/{id}/standpunten', {
          params: { path: { id }, header },
          body: { standpunt: standpunt.trim(), ...whenAndWhyOf(when) },
        })
      }
      submit={t('geschil.standpuntGeven')}
      scope="standpunt"
    >
      <LongTextField name="standpunt" label={t('geschil.standpunt')} rows={5} />
      <WhenAndWhy />
    </WriteForm>
  );
}

/** An advice or ruling that came in. */
export function AdviceForm({ id }: { id: string }) {
  const { t } = useText();
  const schema = z.object({
    van: z.string().trim().min(1, t('geschil.adviesVanNodig')),
    advies: z.string().trim().min(1, t('geschil.adviesNodig')),
    ...whenAndWhy(t),
  });
  return (
    <WriteForm
      schema={schema}
      empty={{ van: '', advies: '', ...NO_WHEN_WHY }}
      send={({ van, advies, ...when }, header) =>
        client.POST('/v1/geschillen/{id}/adviezen', {
          params: { path: { id }, header },
          body: { van: van.trim(), advies: advies.trim(), ...whenAndWhyOf(when) },
        })
      }
      submit={t('geschil.adviesVastleggen')}
      scope="advies"
    >
      <TextField name="van" label={t('geschil.adviesVan')} hint={t('geschil.adviesVanUitleg')} />
      <LongTextField name="advies" label={t('geschil.advies')} rows={5} />
      <WhenAndWhy />
    </WriteForm>
  );
}

/** How it ended, and in which decision where there is one. */
export function SettleForm({ id, collaboration }: { id: string; collaboration: string }) {
  const { t } = useText();
  const decisions = useDecisionsOf(collaboration, undefined, {}).data?.besluiten ?? [];
  const schema = z.object({
    uitkomst: z.string().trim().min(1, t('geschil.afloopNodig')),
    besluit: z.string(),
    ...whenAndWhy(t),
  });
  return (
    <WriteForm
      schema={schema}
      empty={{ uitkomst: '', besluit: '', ...NO_WHEN_WHY }}
      send={({ uitkomst, besluit, ...when }, header) =>
        client.POST('/v1/geschillen/{id}/afloop', {
          params: { path: { id }, header },
          body: { uitkomst: uitkomst.trim(), ...filled({ besluit }), ...whenAndWhyOf(when) },
        })
      }
      submit={t('geschil.afhandelen')}
      scope="afloop"
    >
      <LongTextField name="uitkomst" label={t('geschil.afloopVraag')} />
      <ChoiceField name="besluit" label={t('geschil.besluit')}>
        <Select.Option value="">{t('geschil.geenBesluit')}</Select.Option>
        {decisions.map(({ id: value, nummer, titel }) => (
          <Select.Option key={value} value={value}>
            {nummer} {titel}
          </Select.Option>
        ))}
      </ChoiceField>
      <WhenAndWhy />
    </WriteForm>
  );
}
