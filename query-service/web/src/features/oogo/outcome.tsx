import type { Afronding } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Bound } from '@/shared/ui/bound';
import { Facts } from '@/shared/ui/facts';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';

/** What came of the item, and whom it binds. */
export function Outcome({ outcome }: { outcome: Afronding }) {
  const { t } = useText();
  const { uitkomst, besluit, nummer, gebonden, nietGebonden } = outcome;
  const asOf = asOfQuery(useAsOf());
  return (
    <div className="ov-outcome">
      <p>
        <strong>
          <Link to={`/besluiten/${besluit}${asOf}`}>{t('uitkomst.besluit', { nummer })}</Link>
        </strong>{' '}
        <StatusBadge of={`uitkomst.${uitkomst}`} />
      </p>
      <Facts>
        <Bound gebonden={gebonden} nietGebonden={nietGebonden} />
      </Facts>
    </div>
  );
}
