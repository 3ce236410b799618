import { Heading } from '@amsterdam/design-system-react';
import type { Besluitkort } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Corrected } from '@/shared/ui/corrected';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';
import { byOogo } from './by-oogo';

/** The decisions as they were made: OOGO after OOGO, the newest first. */
export function DecisionRows({ decisions }: { decisions: Besluitkort[] }) {
  const { t, date } = useText();
  const asOf = asOfQuery(useAsOf());
  return byOogo(decisions).map(({ oogo, decisions: made }) => (
    <section key={oogo.id} className="ov-panel" aria-labelledby={`oogo-${oogo.id}`}>
      <Heading level={2} id={`oogo-${oogo.id}`}>
        <Link to={`/oogos/${oogo.id}${asOf}`}>OOGO {oogo.naam}</Link>
        <span className="ov-quiet">{date(oogo.dag)}</span>
      </Heading>
      <ul className="ov-rows">
        {made.map(({ id, nummer, titel, soort, uitkomst, gebonden, gecorrigeerd }) => (
          <li key={id}>
            <span className="ov-rows__what">
              <span className="ov-number">{nummer}</span>
              <Link to={`/besluiten/${id}${asOf}`}>{titel}</Link>
              <span className="ov-quiet">
                {t(`punt.${soort}`)}
                {soort !== 'bespreken' && ` · ${t('besluiten.bindt', { aantal: gebonden.length })}`}
              </span>
              <Corrected shown={gecorrigeerd} />
            </span>
            <StatusBadge of={`uitkomst.${uitkomst}`} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
