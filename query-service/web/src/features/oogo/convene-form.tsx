import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { client, writeHeader } from '@/shared/api/client';
import type { NieuweOogo } from '@/shared/api/types';
import { useWrite } from '@/shared/api/use-write';
import { useText } from '@/shared/i18n/use-text';
import { readDay } from '@/shared/time/dutch-date';
import { TextField } from '@/shared/ui/fields';
import { Form } from '@/shared/ui/form';
import { readTime } from './time';

interface Meeting {
  naam: string;
  dag: string;
  tijd: string;
  plaats: string;
}

/** The secretary calls the parties together. */
export function ConveneForm({ collaboration }: { collaboration: string }) {
  const { t } = useText();
  const navigate = useNavigate();
  const schema = z.object({
    naam: z.string().trim().min(1, t('oogos.naamNodig')),
    dag: z.string().refine((typed) => readDay(typed), t('oogos.dagNodig')),
    tijd: z.string().refine((typed) => !typed.trim() || readTime(typed), t('oogos.tijdOnleesbaar')),
    plaats: z.string(),
  });
  const form = useForm<Meeting>({
    defaultValues: { naam: '', dag: '', tijd: '', plaats: '' },
    resolver: zodResolver(schema),
  });
  const convene = useWrite((body: NieuweOogo, key) =>
    client.POST('/v1/oogos', { params: { header: writeHeader(key) }, body }),
  );
  const send = ({ naam, dag, tijd, plaats }: Meeting) => {
    const time = readTime(tijd);
    convene.mutate(
      {
        samenwerking: collaboration,
        naam: naam.trim(),
        dag: readDay(dag) ?? dag,
        ...(time ? { tijd: time } : {}),
        ...(plaats.trim() ? { plaats: plaats.trim() } : {}),
      },
      { onSuccess: ({ id }) => void navigate(`/oogos/${id}`) },
    );
  };
  return (
    <Form form={form} onSubmit={send} write={convene} submit={t('oogos.versturen')}>
      <div className="ov-columns">
        <TextField name="naam" label={t('oogos.naam')} hint={t('oogos.naamUitleg')} />
        <TextField name="dag" label={t('oogos.dag')} hint={t('dag.voorbeeldDag')} />
        <TextField name="tijd" label={t('oogos.tijd')} hint={t('oogos.tijdUitleg')} optional />
        <TextField name="plaats" label={t('oogos.plaats')} optional />
      </div>
    </Form>
  );
}
