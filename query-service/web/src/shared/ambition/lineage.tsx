import type { Ambitie } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from '@/shared/ui/link';

/** Where an ambition went when it ended, and out of which others it came. */
export function Lineage({ einde, uit }: Pick<Ambitie, 'einde' | 'uit'>) {
  const { t } = useText();
  const asOf = asOfQuery(useAsOf());
  if (!einde && uit.length === 0) return null;
  const links = (related: { id: string; titel: string | null }[]) =>
    related.map(({ id, titel }, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <Link to={`/ambities/${id}${asOf}`}>{titel ?? t('ambitie.soort')}</Link>
      </span>
    ));
  return (
    <div className="ov-lineage">
      {einde && einde.naar.length > 0 && (
        <p>
          {t('ambitie.naar')} {links(einde.naar)}
        </p>
      )}
      {einde?.reden && (
        <p className="ov-quiet">
          {t('ambitie.geeindigdWaarom')}: {einde.reden}
        </p>
      )}
      {uit.length > 0 && (
        <p>
          {t('ambitie.uit')} {links(uit.map(({ ambitie }) => ambitie))}
        </p>
      )}
    </div>
  );
}
