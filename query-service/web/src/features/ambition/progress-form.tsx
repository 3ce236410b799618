import { Select } from '@amsterdam/design-system-react';
import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { AmbitieGeheel, NieuweVoortgang } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { filled } from '@/shared/text/filled';
import { readDate } from '@/shared/time/dutch-date';
import { ChoiceField, LongTextField, TextField } from '@/shared/ui/fields';
import { dateOrEmpty } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';

const STANDS = ['niet-gestart', 'loopt', 'vertraagd', 'gereed', 'gestopt'] as const;

/** Reporting how an action goes. */
export function ProgressForm({ ambition: { id, acties } }: { ambition: AmbitieGeheel }) {
  const { t } = useText();
  const schema = z.object({
    actie: z.string().min(1, t('voortgang.actieNodig')),
    stand: z.string().min(1, t('voortgang.standNodig')),
    toelichting: z.string(),
    geldtOp: dateOrEmpty(t),
  });
  return (
    <details className="ov-inset">
      <summary>{t('voortgang.melden')}</summary>
      <WriteForm
        schema={schema}
        empty={{ actie: '', stand: '', toelichting: '', geldtOp: '' }}
        send={({ actie, stand, toelichting, geldtOp }, header) =>
          client.POST('/v1/ambities/{id}/voortgang', {
            params: { path: { id }, header },
            body: {
              actie,
              stand: stand as NieuweVoortgang['stand'],
              ...filled({ toelichting, geldtOp: readDate(geldtOp) ?? '' }),
            },
          })
        }
        submit={t('voortgang.melden')}
        scope="voortgang"
      >
        <ChoiceField name="actie" label={t('voortgang.actie')}>
          <Select.Option value="">{t('standpunt.kies')}</Select.Option>
          {acties.map(({ id: action, nummer, tekst }) => (
            <Select.Option key={action} value={action}>
              {[nummer, tekst].filter(Boolean).join(' ').slice(0, 90)}
            </Select.Option>
          ))}
        </ChoiceField>
        <ChoiceField name="stand" label={t('voortgang.stand')}>
          <Select.Option value="">{t('standpunt.kies')}</Select.Option>
          {STANDS.map((stand) => (
            <Select.Option key={stand} value={stand}>
              {t(`stand.${stand}`)}
            </Select.Option>
          ))}
        </ChoiceField>
        <LongTextField name="toelichting" label={t('deel.toelichting')} rows={2} optional />
        <TextField name="geldtOp" label={t('mandaat.vanaf')} hint={t('mandaat.vanafUitleg')} optional />
      </WriteForm>
    </details>
  );
}
