import { Button } from '@amsterdam/design-system-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { client, writeHeader } from '@/shared/api/client';
import type { Agendapunt, NieuweTeksten, Oogo } from '@/shared/api/types';
import { useWrite } from '@/shared/api/use-write';
import { useText } from '@/shared/i18n/use-text';
import { LongTextField } from '@/shared/ui/fields';
import { Form } from '@/shared/ui/form';
import { ProblemAlert } from '@/shared/ui/problem-text';
import { useTableable } from './texts';

/** What the secretary may still change about an item: a newer text, or off the agenda. */
export function ItemUpkeep({ item, oogo }: { item: Agendapunt; oogo: Oogo }) {
  return (
    <>
      <NewerText item={item} oogo={oogo} />
      <Withdraw item={item} oogo={oogo} />
    </>
  );
}

function NewerText({ item, oogo }: { item: Agendapunt; oogo: Oogo }) {
  const { t } = useText();
  const texts = useTableable(oogo.samenwerking.id);
  const retable = useWrite((body: NieuweTeksten, key) =>
    client.POST('/v1/oogos/{id}/agendapunten/{nummer}/teksten', {
      params: { path: { id: oogo.id, nummer: item.nummer }, header: writeHeader(key) },
      body,
    }),
  );
  const newest = item.teksten.map((text) => {
    const { soort, id } = text;
    const now = texts.find((one) => one.soort === soort && one.id === id);
    return { soort, id, revisie: now?.revisie ?? text.revisie };
  });
  if (newest.every(({ revisie }, index) => revisie <= (item.teksten[index]?.revisie ?? 0))) return null;
  return (
    <div className="ov-note">
      <p>{t('punt.nieuwereTekst')}</p>
      <Button variant="secondary" onClick={() => retable.mutate({ teksten: newest })}>
        {t('punt.opnieuw')}
      </Button>
      <ProblemAlert error={retable.error} />
    </div>
  );
}

function Withdraw({ item, oogo }: { item: Agendapunt; oogo: Oogo }) {
  const { t } = useText();
  const schema = z.object({ reden: z.string().trim().min(1, t('wijzigen.redenNodig')) });
  const form = useForm({ defaultValues: { reden: '' }, resolver: zodResolver(schema) });
  const withdraw = useWrite((body: { reden: string }, key) =>
    client.POST('/v1/oogos/{id}/agendapunten/{nummer}/intrekking', {
      params: { path: { id: oogo.id, nummer: item.nummer }, header: writeHeader(key) },
      body,
    }),
  );
  return (
    <details className="ov-inset ov-inset--quiet">
      <summary>
        {t('punt.intrekken')}
        <span className="ams-visually-hidden"> {item.titel}</span>
      </summary>
      <Form
        form={form}
        onSubmit={(body) => withdraw.mutate(body)}
        write={withdraw}
        submit={t('punt.intrekken')}
        scope={`intrekken-${item.nummer}`}
      >
        <LongTextField name="reden" label={t('wijzigen.reden')} rows={2} />
      </Form>
    </details>
  );
}
