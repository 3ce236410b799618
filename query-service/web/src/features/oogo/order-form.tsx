import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Oogo } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { TextField } from '@/shared/ui/fields';
import { WriteForm } from '@/shared/ui/write-form';

/** The secretary sets the order in which the items are dealt with. */
export function OrderForm({ oogo }: { oogo: Oogo }) {
  const { t } = useText();
  const items = oogo.agendapunten.filter(({ stand }) => stand !== 'ingetrokken');
  const schema = z
    .object({ plaatsen: z.record(z.string(), z.string()) })
    .refine(({ plaatsen }) => new Set(Object.values(plaatsen).map(Number)).size === items.length, {
      path: ['plaatsen', String(items[0]?.nummer)],
      message: t('oogo.plaatsNodig'),
    });
  return (
    <details className="ov-panel">
      <summary>{t('oogo.ordenen')}</summary>
      <WriteForm
        schema={schema}
        empty={{
          plaatsen: Object.fromEntries(items.map(({ nummer }, index) => [nummer, String(index + 1)])),
        }}
        send={({ plaatsen }, header) =>
          client.POST('/v1/oogos/{id}/volgorde', {
            params: { path: { id: oogo.id }, header },
            body: {
              nummers: items
                .map(({ nummer }) => nummer)
                .sort((one, other) => Number(plaatsen[one]) - Number(plaatsen[other])),
            },
          })
        }
        submit={t('oogo.ordenenKnop')}
        scope="volgorde"
      >
        <div className="ov-places">
          {items.map(({ nummer, titel }) => (
            <TextField
              key={nummer}
              name={`plaatsen.${nummer}`}
              label={t('oogo.plaats', { nummer, titel })}
              size="small"
            />
          ))}
        </div>
      </WriteForm>
    </details>
  );
}
