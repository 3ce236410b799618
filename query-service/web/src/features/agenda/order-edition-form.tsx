import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Ambitie, Editiegeheel } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { LongTextField } from '@/shared/ui/fields';
import { WriteForm } from '@/shared/ui/write-form';
import { choosable, ordered, placesOf, placesSchema } from './edition-form';
import { PlaceFields } from './place-fields';

/** The secretary proposes other ambitions, or another order; it becomes a revision to decide on. */
export function OrderEditionForm({ edition, ambitions }: { edition: Editiegeheel; ambitions: Ambitie[] }) {
  const { t } = useText();
  const { id, versie, revisies } = edition;
  const candidates = choosable(ambitions);
  const newest = [...revisies].sort((one, other) => other.revisie - one.revisie)[0];
  const places = placesOf(
    candidates,
    newest?.ambities.map(({ ambitie }) => ambitie),
  );
  const schema = z.object({
    reden: z.string().trim().min(1, t('wijzigen.redenNodig')),
    plaatsen: placesSchema(t),
  });
  return (
    <details className="ov-panel">
      <summary>{t('editie.ordenen')}</summary>
      <WriteForm
        schema={schema}
        empty={{ reden: '', plaatsen: places }}
        version={versie}
        send={({ reden, plaatsen }, header) =>
          client.POST('/v1/agendas/{id}/volgorde', {
            params: { path: { id }, header: { 'If-Match': `"${versie}"`, ...header } },
            body: { reden: reden.trim(), ambities: ordered(plaatsen, candidates) },
          })
        }
        submit={t('editie.ordenenKnop')}
        scope="agenda-ordenen"
      >
        <PlaceFields ambitions={candidates} />
        <LongTextField name="reden" label={t('wijzigen.reden')} rows={2} />
      </WriteForm>
    </details>
  );
}
