import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { client, writeHeader } from '@/shared/api/client';
import { useWrite } from '@/shared/api/use-write';
import { useText } from '@/shared/i18n/use-text';
import { readDay } from '@/shared/time/dutch-date';
import { LongTextField, TextField } from '@/shared/ui/fields';
import { Form } from '@/shared/ui/form';

/** Taking a mandate back, with why; what was agreed on it before stands. */
export function RevokeForm({ party, mandate, who }: { party: string; mandate: string; who: string }) {
  const { t } = useText();
  const schema = z.object({
    reden: z.string().trim().min(1, t('wijzigen.redenNodig')),
    geldtOp: z.string().refine((typed) => !typed.trim() || readDay(typed), t('dag.onleesbaarDag')),
  });
  const form = useForm({ defaultValues: { reden: '', geldtOp: '' }, resolver: zodResolver(schema) });
  const revoke = useWrite((body: { reden: string; geldtOp?: string }, key) =>
    client.POST('/v1/partijen/{id}/mandaten/{mandaat}/intrekking', {
      params: { path: { id: party, mandaat: mandate }, header: writeHeader(key) },
      body,
    }),
  );
  const send = ({ reden, geldtOp }: z.infer<typeof schema>) => {
    const day = readDay(geldtOp);
    revoke.mutate({ reden, ...(day ? { geldtOp: day } : {}) });
  };
  return (
    <details className="ov-inset ov-inset--quiet">
      <summary>
        {t('mandaat.intrekken')}
        <span className="ams-visually-hidden"> {who}</span>
      </summary>
      <Form
        form={form}
        onSubmit={send}
        write={revoke}
        submit={t('mandaat.intrekken')}
        scope={`intrekken-${mandate}`}
      >
        <p className="ov-quiet">{t('mandaat.intrekkenUitleg')}</p>
        <LongTextField name="reden" label={t('wijzigen.reden')} rows={2} />
        <TextField
          name="geldtOp"
          label={t('mandaat.intrekkenVanaf')}
          hint={t('mandaat.vanafUitleg')}
          optional
        />
      </Form>
    </details>
  );
}
