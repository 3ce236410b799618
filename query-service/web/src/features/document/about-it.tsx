import type { Documentpunt } from '@/shared/api/types';
import { type TextId, useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';

/** The items that were about exactly this version, and how they ended. */
export function AboutIt({ items }: { items: Documentpunt[] }) {
  const { t, date } = useText();
  const asOf = asOfQuery(useAsOf());
  return (
    <ul className="ov-list">
      {items.map(({ oogo, naam, dag, nummer, titel, uitkomst, besluit, besluitnummer }) => (
        <li key={`${oogo} ${nummer}`}>
          <Link to={`/oogos/${oogo}${asOf}`}>{t('document.punt', { naam, dag: date(dag), nummer })}</Link>:{' '}
          {titel} {uitkomst && <StatusBadge of={`uitkomst.${uitkomst}` satisfies TextId} />}{' '}
          {besluit && besluitnummer && (
            <Link to={`/besluiten/${besluit}${asOf}`}>
              {t('uitkomst.besluit', { nummer: besluitnummer })}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
