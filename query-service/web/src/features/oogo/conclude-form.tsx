import { Select } from '@amsterdam/design-system-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { client, writeHeader } from '@/shared/api/client';
import type { Agendapunt, Oogo } from '@/shared/api/types';
import { useOogos } from '@/shared/api/use-oogos';
import { useWrite } from '@/shared/api/use-write';
import { useText } from '@/shared/i18n/use-text';
import { ChoiceField } from '@/shared/ui/fields';
import { Form } from '@/shared/ui/form';

/** The secretary concludes: the outcome follows from the positions; holding over needs a next meeting. */
export function ConcludeForm({ item, oogo }: { item: Agendapunt; oogo: Oogo }) {
  const { t, date } = useText();
  const heldOver = item.standpunten.some(({ standpunt }) => standpunt === 'aanhouden');
  const oogos = useOogos(oogo.samenwerking.id);
  const later = (oogos.data?.oogos ?? []).filter(
    ({ id, stand, dag }) => id !== oogo.id && stand === 'gepland' && dag >= oogo.dag,
  );
  const schema = z.object({
    aanhoudenNaar: heldOver ? z.string().min(1, t('afronden.oogoNodig')) : z.string(),
  });
  const form = useForm({ defaultValues: { aanhoudenNaar: '' }, resolver: zodResolver(schema) });
  const conclude = useWrite((body: { aanhoudenNaar?: string }, key) =>
    client.POST('/v1/oogos/{id}/agendapunten/{nummer}/afronding', {
      params: { path: { id: oogo.id, nummer: item.nummer }, header: writeHeader(key) },
      body,
    }),
  );
  return (
    <div className="ov-inset">
      <Form
        form={form}
        onSubmit={({ aanhoudenNaar }) => conclude.mutate(aanhoudenNaar ? { aanhoudenNaar } : {})}
        write={conclude}
        submit={t('afronden.knop', { nummer: item.nummer })}
        scope={`afronden-${item.nummer}`}
      >
        <p className="ov-quiet">{t(heldOver ? 'afronden.aanhouden' : 'afronden.uitleg')}</p>
        {heldOver && (
          <ChoiceField name="aanhoudenNaar" label={t('afronden.naar')}>
            <Select.Option value="">{t('standpunt.kies')}</Select.Option>
            {later.map(({ id, naam, dag }) => (
              <Select.Option key={id} value={id}>
                OOGO {naam}, {date(dag)}
              </Select.Option>
            ))}
          </ChoiceField>
        )}
      </Form>
    </div>
  );
}
