import { Select } from '@amsterdam/design-system-react';
import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Thema } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { filled } from '@/shared/text/filled';
import { ChoiceField, LongTextField, TextField } from '@/shared/ui/fields';
import { NO_WHEN_WHY, WhenAndWhy, whenAndWhy, whenAndWhyOf } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';

const KINDS = ['domein', 'focuspunt', 'speerpunt'] as const;

interface ThemeFormProps {
  id: string;
  theme?: Thema;
  version?: number;
}

/** A new theme, or other words for one that is there. */
export function ThemeForm({ id, theme, version }: ThemeFormProps) {
  const { t } = useText();
  const schema = z.object({
    soort: z.enum(KINDS),
    naam: z.string().trim().min(1, t('themas.naamNodig')),
    toelichting: z.string(),
    ...whenAndWhy(t),
  });
  const empty = {
    soort: theme?.soort ?? KINDS[0],
    naam: theme?.naam ?? '',
    toelichting: theme?.toelichting ?? '',
    ...NO_WHEN_WHY,
  };
  return (
    <WriteForm
      schema={schema}
      empty={empty}
      send={({ soort, naam, toelichting, ...when }, header) => {
        const body = { soort, naam: naam.trim(), ...filled({ toelichting }), ...whenAndWhyOf(when) };
        return theme
          ? client.POST('/v1/samenwerkingen/{id}/themas/{thema}/wijzigingen', {
              params: { path: { id, thema: theme.id }, header: { 'If-Match': `"${version}"`, ...header } },
              body,
            })
          : client.POST('/v1/samenwerkingen/{id}/themas', { params: { path: { id }, header }, body });
      }}
      submit={t(theme ? 'themas.wijzigen' : 'themas.nieuw')}
      scope={theme ? `thema-${theme.id}` : 'thema'}
      version={version}
    >
      <div className="ov-columns">
        <TextField name="naam" label={t('themas.naam')} />
        <ChoiceField name="soort" label={t('themas.soort')}>
          {KINDS.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {t(`themasoort.${kind}`)}
            </Select.Option>
          ))}
        </ChoiceField>
      </div>
      <LongTextField name="toelichting" label={t('deel.toelichting')} optional />
      <WhenAndWhy />
    </WriteForm>
  );
}

/** From a day on the theme is no longer used; what was said of it stays. */
export function RetireTheme({ id, theme }: { id: string; theme: Thema }) {
  const { t } = useText();
  return (
    <WriteForm
      schema={z.object(whenAndWhy(t))}
      empty={NO_WHEN_WHY}
      send={(when, header) =>
        client.POST('/v1/samenwerkingen/{id}/themas/{thema}/einde', {
          params: { path: { id, thema: theme.id }, header },
          body: whenAndWhyOf(when),
        })
      }
      submit={t('themas.stoppen')}
      scope={`einde-${theme.id}`}
    >
      <p className="ov-quiet">{t('themas.stoppenUitleg')}</p>
      <WhenAndWhy />
    </WriteForm>
  );
}
