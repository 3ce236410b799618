import { Select } from '@amsterdam/design-system-react';
import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Partij } from '@/shared/api/types';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useText } from '@/shared/i18n/use-text';
import { GroundFields, groundSchema, NO_GROUND, toGround } from '@/shared/mandate/ground';
import { filled } from '@/shared/text/filled';
import { readDay } from '@/shared/time/dutch-date';
import { ChoiceField, TextField } from '@/shared/ui/fields';
import { dateOrEmpty, dayOrEmpty, whenAndWhyOf } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';

const EMPTY = { vertegenwoordiger: '', geldtOp: '', tot: '', grondslag: NO_GROUND };

/** The party lets another party's delegate speak for it, on the ground of a named decision. */
export function EntrustForm({ party, collaboration }: { party: Partij; collaboration: string }) {
  const { t } = useText();
  const { id } = party;
  const others = (useCollaboration(collaboration).data?.partijen ?? []).filter(
    (one) => one.id !== id && one.neemtStandpunt,
  );
  const schema = z.object({
    vertegenwoordiger: z.string().min(1, t('vertegenwoordiging.wieNodig')),
    geldtOp: dateOrEmpty(t),
    tot: dayOrEmpty(t),
    grondslag: groundSchema(t),
  });
  return (
    <WriteForm
      schema={schema}
      empty={EMPTY}
      send={({ vertegenwoordiger, geldtOp, tot, grondslag }, header) =>
        client.POST('/v1/partijen/{id}/vertegenwoordigingen', {
          params: { path: { id }, header },
          body: {
            vertegenwoordiger,
            samenwerking: collaboration,
            reikwijdte: 'alles',
            grondslag: toGround(grondslag),
            ...filled({ tot: readDay(tot) ?? '' }),
            ...whenAndWhyOf({ geldtOp, reden: '' }),
          },
        })
      }
      submit={t('vertegenwoordiging.geven')}
      scope="vertegenwoordiging"
    >
      <p className="ov-quiet">{t('vertegenwoordiging.gevenUitleg')}</p>
      <ChoiceField name="vertegenwoordiger" label={t('vertegenwoordiging.wie')}>
        <Select.Option value="">{t('standpunt.kies')}</Select.Option>
        {others.map(({ id: value, naam }) => (
          <Select.Option key={value} value={value}>
            {naam}
          </Select.Option>
        ))}
      </ChoiceField>
      <div className="ov-columns">
        <TextField name="geldtOp" label={t('mandaat.vanaf')} hint={t('mandaat.vanafUitleg')} optional />
        <TextField name="tot" label={t('mandaat.tot')} hint={t('mandaat.totUitleg')} optional />
      </div>
      <GroundFields />
    </WriteForm>
  );
}
