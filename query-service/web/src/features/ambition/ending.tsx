import { Heading } from '@amsterdam/design-system-react';
import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { AmbitieGeheel } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { LongTextField } from '@/shared/ui/fields';
import { WriteForm } from '@/shared/ui/write-form';
import { MergeForm } from './merge-form';

/** How an ambition ends: in others, or withdrawn; and how one takes such a proposal back. */
export function Ending({ ambition }: { ambition: AmbitieGeheel }) {
  const { t } = useText();
  return (
    <section className="ov-panel" aria-labelledby="beeindigen-kop">
      <Heading level={2} id="beeindigen-kop">
        {t('beeindigen.kop')}
      </Heading>
      <p className="ov-quiet">{t('beeindigen.uitleg')}</p>
      {ambition.openWijziging?.beeindigt ? (
        <ReasonForm ambition={ambition} act="hervatten" />
      ) : (
        <>
          <MergeForm ambition={ambition} />
          <ReasonForm ambition={ambition} act="intrekken" />
        </>
      )}
    </section>
  );
}

function ReasonForm({ ambition, act }: { ambition: AmbitieGeheel; act: 'intrekken' | 'hervatten' }) {
  const { t } = useText();
  const { id, versie } = ambition;
  return (
    <details className="ov-inset">
      <summary>{t(`${act}.titel`)}</summary>
      <WriteForm
        schema={z.object({ reden: z.string().trim().min(1, t('wijzigen.redenNodig')) })}
        empty={{ reden: '' }}
        version={versie}
        send={({ reden }, header) => {
          const params = { path: { id }, header: { 'If-Match': `"${versie}"`, ...header } };
          return act === 'intrekken'
            ? client.POST('/v1/ambities/{id}/intrekking', { params, body: { reden: reden.trim() } })
            : client.POST('/v1/ambities/{id}/wijzigingen', {
                params,
                body: { hervat: true, reden: reden.trim() },
              });
        }}
        submit={t(`${act}.knop`)}
        scope={act}
      >
        {act === 'intrekken' && <p className="ov-quiet">{t('intrekken.uitleg')}</p>}
        <LongTextField name="reden" label={t('wijzigen.reden')} rows={2} />
      </WriteForm>
    </details>
  );
}
