import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useText } from '@/shared/i18n/use-text';
import { type AsOf, isNow, withAsOf } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from './link';
import { StatusBadge } from './status-badge';

interface PastBannerProps {
  op: string;
  bekendOp: string;
  oogo?: { naam: string; dag: string } | null | undefined;
  planned?: boolean;
}

/** Says, where nobody can miss it, that this page is not about now; and tints the whole page. */
export function PastBanner({ op, bekendOp, oogo, planned = false }: PastBannerProps) {
  const { t, date, instant } = useText();
  const asOf: AsOf = useAsOf();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const elsewhere = !isNow(asOf);
  useEffect(() => {
    if (!elsewhere) return;
    const page = document.documentElement;
    page.dataset.dag = planned ? 'later' : 'eerder';
    return () => {
      delete page.dataset.dag;
    };
  }, [elsewhere, planned]);
  if (!elsewhere) return null;
  const day = oogo ? t('terug.oogo', { naam: oogo.naam, dag: date(oogo.dag) }) : date(op) || t('terug.toen');
  const then = { ...asOf, bekendOp: oogo?.dag ?? op };
  const known = asOf.bekendOp && (asOf.bekendOp.includes('T') ? instant(asOf.bekendOp) : date(asOf.bekendOp));
  return (
    <div className="ov-past" role="status">
      <p className="ov-past__text">
        <strong>{t(planned ? 'terug.vooruit' : 'terug.kijkt', { dag: day })}</strong>{' '}
        {planned && <StatusBadge of="gepland" />}
        {known ? (
          <span>{t('terug.bekend', { moment: known })}</span>
        ) : (
          <span className="ov-print-only">{t('terug.bekend', { moment: instant(bekendOp) })}</span>
        )}
      </p>
      <p className="ov-past__ways">
        {asOf.op && !planned && op && (
          <Link
            to={{ pathname, search: withAsOf(search, asOf.bekendOp ? { op: asOf.op } : then).toString() }}
          >
            {t(asOf.bekendOp ? 'terug.metAlles' : 'terug.zoalsToen')}
          </Link>
        )}
        <Link to={{ pathname, search: withAsOf(search, {}).toString() }} className="ov-past__now">
          {t('terug.nu')}
        </Link>
      </p>
    </div>
  );
}
