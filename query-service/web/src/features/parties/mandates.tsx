import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Naam, Partij } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { GrantForm } from './grant-form';
import { MandateCard } from './mandate-card';

/** The mandates valid on the day, and for who may: recording one and revoking one. */
export function Mandates({ party, collaboration }: { party: Partij; collaboration: Naam | undefined }) {
  const { t } = useText();
  const { may, acting } = useSession();
  const now = isNow(useAsOf());
  const { id, mandaten } = party;
  const writes = (table: string) =>
    now && ((acting?.id === id && may('partijbeheerder', table)) || may('secretaris', table));
  return (
    <section className="ov-panel" aria-labelledby="mandaten-kop">
      <Heading level={2} id="mandaten-kop">
        {t('partij.mandaten')}
      </Heading>
      <p className="ov-quiet">{t('partij.mandatenUitleg')}</p>
      {mandaten.length === 0 && <Paragraph>{t('partij.geenMandaten')}</Paragraph>}
      {mandaten.map((mandate) => (
        <MandateCard
          key={mandate.id}
          mandate={mandate}
          party={party}
          mayRevoke={writes(mandate.samenwerking)}
        />
      ))}
      {collaboration && writes(collaboration.id) && (
        <details className="ov-inset">
          <summary>{t('mandaat.geven')}</summary>
          <GrantForm party={party} collaboration={collaboration.id} />
        </details>
      )}
    </section>
  );
}
