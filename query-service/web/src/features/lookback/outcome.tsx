import { useText } from '@/shared/i18n/use-text';
import type { AsOf } from '@/shared/time/as-of';
import { asOfQuery } from '@/shared/time/as-of';
import { Link } from '@/shared/ui/link';
import { counted } from './counted';
import { TotalsTable } from './totals-table';
import type { Vergelijking } from './types';
import { usePointText } from './use-point-text';

interface OutcomeProps {
  comparison: Vergelijking;
  points: { van: AsOf; tot: AsOf };
  list: string;
}

/** What came of it in one sentence, and the ways to both agendas and to the plain list. */
export function Outcome({ comparison, points, list }: OutcomeProps) {
  const { t, list: join, number } = useText();
  const point = usePointText();
  const { van, tot, ambities, totalen, samenwerking } = comparison;
  const said = counted(ambities).map(([soort, aantal]) => t(`ambities.${soort}`, { aantal }));
  const hours = (value: number | null) =>
    value === null ? t('totalen.geenGesteld').toLowerCase() : number(value);
  const agenda = `/samenwerkingen/${samenwerking.id}/agenda`;
  return (
    <section className="ov-panel" aria-labelledby="samengevat">
      <h2 id="samengevat" className="ams-visually-hidden">
        {t('terugkijken.samengevat')}
      </h2>
      <p className="ov-outcome" role="status">
        {t('terugkijken.tussen', { van: point(van), tot: point(tot) })}{' '}
        <strong>{said.length > 0 ? join(said) : t('terugkijken.geenAmbities')}</strong>
        {'. '}
        {totalen.van.gesteld !== totalen.tot.gesteld &&
          t('terugkijken.uren', { van: hours(totalen.van.gesteld), tot: hours(totalen.tot.gesteld) })}
      </p>
      <TotalsTable totals={totalen} heads={{ van: point(van), tot: point(tot) }} />
      <ul className="ov-jumps">
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
