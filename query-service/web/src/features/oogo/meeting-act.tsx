import { Button } from '@amsterdam/design-system-react';
import { client, writeHeader } from '@/shared/api/client';
import { useWrite } from '@/shared/api/use-write';
import { useText } from '@/shared/i18n/use-text';
import { ProblemAlert } from '@/shared/ui/problem-text';

/** Opening or closing the meeting: one button, one act. */
export function MeetingAct({ id, act }: { id: string; act: 'opening' | 'sluiting' }) {
  const { t } = useText();
  const write = useWrite((body: Record<string, never>, key) =>
    client.POST(act === 'opening' ? '/v1/oogos/{id}/opening' : '/v1/oogos/{id}/sluiting', {
      params: { path: { id }, header: writeHeader(key) },
      body,
    }),
  );
  return (
    <>
      <Button onClick={() => write.mutate({})} aria-disabled={write.isPending || undefined}>
        {t(`oogo.${act}`)}
      </Button>
      <ProblemAlert error={write.error} />
    </>
  );
}
