import { Select } from '@amsterdam/design-system-react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Besluitkort } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { filled } from '@/shared/text/filled';
import { ChoiceField, LongTextField } from '@/shared/ui/fields';
import { NO_WHEN_WHY, WhenAndWhy, whenAndWhy, whenAndWhyOf } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';
import { useRoutes } from './dispute-queries';

/** The number of the item a decision is about: the last part of its own number. */
export const itemOf = (nummer: string) => Number(nummer.slice(nummer.lastIndexOf('.') + 1));

/** A party does not rest in what an OOGO could not agree on. */
export function RaiseForm({ collaboration, decision }: { collaboration: string; decision: Besluitkort }) {
  const { t } = useText();
  const navigate = useNavigate();
  const routes = useRoutes(collaboration).data ?? [];
  const schema = z.object({
    onderwerp: z.string().trim().min(1, t('geschil.onderwerpNodig')),
    route: z.string(),
    ...whenAndWhy(t),
  });
  return (
    <WriteForm
      schema={schema}
      empty={{ onderwerp: '', route: '', ...NO_WHEN_WHY }}
      send={({ onderwerp, route, ...when }, header) =>
        client.POST('/v1/geschillen', {
          params: { header },
          body: {
            oogo: decision.oogo.id,
            agendapunt: itemOf(decision.nummer),
            onderwerp: onderwerp.trim(),
            ...filled({ route }),
            ...whenAndWhyOf(when),
          },
        })
      }
      submit={t('geschillen.indienen')}
      scope={`geschil-${decision.id}`}
      onDone={({ id }) => void navigate(`/geschillen/${id}`)}
    >
      <LongTextField name="onderwerp" label={t('geschil.onderwerp')} />
      <ChoiceField name="route" label={t('geschil.routeKeuze')}>
        <Select.Option value="">{t('geschil.geenRoute')}</Select.Option>
        {routes.map((route) => (
          <Select.Option key={route} value={route}>
            {route}
          </Select.Option>
        ))}
      </ChoiceField>
      <WhenAndWhy />
    </WriteForm>
  );
}
