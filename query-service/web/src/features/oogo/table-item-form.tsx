import { Select } from '@amsterdam/design-system-react';
import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { NieuwAgendapunt, Oogo, Tekstsoort } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { filled } from '@/shared/text/filled';
import { ChoiceField, LongTextField, TextField } from '@/shared/ui/fields';
import { Rows } from '@/shared/ui/rows';
import { WriteForm } from '@/shared/ui/write-form';
import { type Tableable, useTableable } from './texts';

interface Item {
  soort: NieuwAgendapunt['soort'];
  teksten: { tekst: string }[];
  titel: string;
  toelichting: string;
}

const EMPTY: Item = { soort: 'vaststellen', teksten: [{ tekst: '' }], titel: '', toelichting: '' };
const KINDS: Tekstsoort[] = ['ambitie', 'agenda', 'visie', 'uitgangspunten', 'document'];

const keyOf = ({ soort, id }: Tableable) => `${soort} ${id}`;

/** The secretary puts an item on the agenda: a question, or exactly the texts that are the newest now. */
export function TableItemForm({ oogo }: { oogo: Oogo }) {
  const { t } = useText();
  const { id, samenwerking } = oogo;
  const texts = useTableable(samenwerking.id);
  const schema = z
    .object({
      soort: z.enum(['bespreken', 'vaststellen', 'opdracht']),
      teksten: z.array(z.object({ tekst: z.string() })),
      titel: z.string(),
      toelichting: z.string(),
    })
    .refine(({ titel, teksten }) => titel.trim() || teksten.some(({ tekst }) => tekst), {
      path: ['titel'],
      message: t('punt.titelNodig'),
    })
    .refine(({ soort, teksten }) => soort !== 'vaststellen' || teksten.some(({ tekst }) => tekst), {
      path: ['teksten', 0, 'tekst'],
      message: t('punt.tekstNodig'),
    });
  return (
    <WriteForm
      schema={schema}
      empty={EMPTY}
      send={({ soort, teksten, titel, toelichting }, header) => {
        const chosen = teksten.flatMap(({ tekst }) => texts.find((one) => keyOf(one) === tekst) ?? []);
        return client.POST('/v1/oogos/{id}/agendapunten', {
          params: { path: { id }, header },
          body: {
            soort,
            titel: titel.trim() || (chosen[0]?.titel ?? ''),
            ...filled({ toelichting }),
            teksten: chosen.map(({ soort, id, revisie }) => ({ soort, id, revisie })),
          },
        });
      }}
      submit={t('punt.versturen')}
      translate={(path) => (/^teksten\.\d+\./.test(path) ? path.replace(/\.\w+$/, '.tekst') : path)}
      scope="punt"
    >
      <ChoiceField name="soort" label={t('punt.soort')}>
        {(['vaststellen', 'bespreken', 'opdracht'] as const).map((kind) => (
          <Select.Option key={kind} value={kind}>
            {t(`punt.${kind}`)}
          </Select.Option>
        ))}
      </ChoiceField>
      <p className="ov-quiet">{t('punt.geenTekstNodig')}</p>
      <Rows name="teksten" empty={{ tekst: '' }} add={t('punt.tekstErbij')} row={t('punt.tekst')}>
        {(path) => (
          <ChoiceField name={`${path}.tekst`} label={t('punt.tekst')}>
            <Select.Option value="">{t('punt.kiesTekst')}</Select.Option>
            {KINDS.map((kind) => {
              const group = texts.filter(({ soort }) => soort === kind);
              return (
                group.length > 0 && (
                  <Select.Group key={kind} label={t(`tekst.${kind}`)}>
                    {group.map((text) => (
                      <Select.Option key={keyOf(text)} value={keyOf(text)}>
                        {text.titel} ({t('revisie.naam', { nummer: text.revisie })})
                      </Select.Option>
                    ))}
                  </Select.Group>
                )
              );
            })}
          </ChoiceField>
        )}
      </Rows>
      <TextField name="titel" label={t('punt.titel')} hint={t('punt.titelUitleg')} optional />
      <LongTextField name="toelichting" label={t('deel.toelichting')} optional rows={2} />
    </WriteForm>
  );
}
