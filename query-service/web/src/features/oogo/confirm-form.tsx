import { Button } from '@amsterdam/design-system-react';
import { z } from 'zod';
import { client, writeHeader } from '@/shared/api/client';
import type { Agendapunt, Oogo, Standpunt } from '@/shared/api/types';
import { useWrite } from '@/shared/api/use-write';
import { useText } from '@/shared/i18n/use-text';
import { LongTextField } from '@/shared/ui/fields';
import { ProblemAlert } from '@/shared/ui/problem-text';
import { WriteForm } from '@/shared/ui/write-form';

interface ConfirmFormProps {
  item: Agendapunt;
  oogo: Oogo;
  own: Standpunt;
}

/** The delegate says whether what the secretary recorded for the own party is right. */
export function ConfirmForm({ item, oogo, own }: ConfirmFormProps) {
  const { t } = useText();
  const path = { id: oogo.id, nummer: item.nummer };
  const partij = own.partij.id;
  const confirm = useWrite((body: { partij: string }, key) =>
    client.POST('/v1/oogos/{id}/agendapunten/{nummer}/bevestigingen', {
      params: { path, header: writeHeader(key) },
      body,
    }),
  );
  return (
    <details className="ov-inset" open={own.bevestiging === null || undefined}>
      <summary>
        {t('standpunt.bevestigen')}
        <span className="ams-visually-hidden"> {t('punt.kop', { nummer: item.nummer })}</span>
      </summary>
      <p className="ov-quiet">{t('standpunt.bevestigUitleg')}</p>
      <Button variant="secondary" onClick={() => confirm.mutate({ partij })}>
        {t('standpunt.bevestigKnop')}
      </Button>
      <ProblemAlert error={confirm.error} />
      <WriteForm
        schema={z.object({ reden: z.string().trim().min(1, t('wijzigen.redenNodig')) })}
        empty={{ reden: '' }}
        send={({ reden }, header) =>
          client.POST('/v1/oogos/{id}/agendapunten/{nummer}/betwistingen', {
            params: { path, header },
            body: { partij, reden: reden.trim() },
          })
        }
        submit={t('standpunt.betwistKnop')}
        scope={`betwisten-${item.nummer}`}
      >
        <LongTextField name="reden" label={t('standpunt.betwistWaarom')} rows={2} />
      </WriteForm>
    </details>
  );
}
