import type { Vergelijking } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import type { AsOf } from '@/shared/time/as-of';
import { asOfQuery } from '@/shared/time/as-of';
import { Link } from '@/shared/ui/link';
import { counted } from './counted';
import { TotalsTable } from './totals-table';
import { usePointText } from './use-point-text';

interface OutcomeProps {
  comparison: Vergelijking;
  points: { van: AsOf; tot: AsOf };
  list: string;
}

/** What came of it in one sentence, and the ways to both agendas and to the plain list. */
export function Outcome({ comparison, points, list }: OutcomeProps) {
  const { t, instant, list: join } = useText();
  const point = usePointText();
  const { van, tot, ambities, totalen, samenwerking } = comparison;
  const said = counted(ambities).map(([soort, aantal]) => t(`ambities.${soort}`, { aantal }));
  const hours = useHours()(totalen);
  const agenda = `/samenwerkingen/${samenwerking.id}/agenda`;
  return (
    <section className="ov-panel" aria-labelledby="samengevat">
      <h2 id="samengevat" className="ams-visually-hidden">
        {t('terugkijken.samengevat')}
      </h2>
      <p className="ov-insum" role="status">
        {t('terugkijken.tussen', { van: point(van), tot: point(tot) })}{' '}
        <strong>{said.length > 0 ? join(said) : t('terugkijken.geenAmbities')}</strong>
        {'. '}
        {hours}
      </p>
      <p className="ov-quiet">
        {t('terugkijken.kennis', {
          van: point(van),
          vanMoment: instant(van.bekendOp),
          tot: point(tot),
          totMoment: instant(tot.bekendOp),
        })}
      </p>
      <TotalsTable totals={totalen} heads={{ van: point(van), tot: point(tot) }} />
      <ul className="ov-jumps ov-ways">
        <li>
          <Link to={`${agenda}${asOfQuery(points.van)}`}>
            {t('terugkijken.agendaVan', { punt: point(van) })}
          </Link>
        </li>
        <li>
          <Link to={`${agenda}${asOfQuery(points.tot)}`}>
            {t('terugkijken.agendaVan', { punt: point(tot) })}
          </Link>
        </li>
        <li>
          <a className="ams-link" href={list} download>
            {t('terugkijken.lijst')}
          </a>
        </li>
      </ul>
    </section>
  );
}

/** What became of the stated hours, in a sentence; nothing when they stayed the same. */
function useHours() {
  const { t, number } = useText();
  return ({ van: { gesteld: before }, tot: { gesteld: after } }: Vergelijking['totalen']) => {
    if (before === after) return '';
    if (after === null) return t('terugkijken.urenWeg', { van: number(before ?? 0) });
    return before === null
      ? t('terugkijken.urenNieuw', { tot: number(after) })
      : t('terugkijken.uren', { van: number(before), tot: number(after) });
  };
}
