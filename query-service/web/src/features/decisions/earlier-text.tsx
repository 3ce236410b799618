import { useState } from 'react';
import { RevisionDifference } from '@/shared/ambition-text/revision-difference';
import type { Besluittekst } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from '@/shared/ui/link';

/** What was in force before this decision, and what it changed. */
export function EarlierText({ text }: { text: Besluittekst }) {
  const { t } = useText();
  const asOf = asOfQuery(useAsOf());
  const [open, setOpen] = useState(false);
  const { soort, id, revisie, vorige } = text;
  if (!vorige) return <p>{t('besluit.eerste')}</p>;
  const earlier = t('revisie.naam', { nummer: vorige.revisie });
  return (
    <>
      <p>
        {t('besluit.eerder', { revisie: earlier })}{' '}
        <Link to={`/besluiten/${vorige.besluit}${asOf}`}>
          {t('uitkomst.besluit', { nummer: vorige.nummer }).toLowerCase()}
        </Link>
        .
      </p>
      {soort === 'ambitie' && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('besluit.verschil', { revisie: earlier })}</summary>
          {open && <RevisionDifference ambition={id} from={vorige.revisie} to={revisie} />}
        </details>
      )}
    </>
  );
}
