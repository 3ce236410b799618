import { Heading } from '@amsterdam/design-system-react';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { SOON } from '@/shared/time/period';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from '@/shared/ui/link';
import type { Expiring } from './expiring';
import { Expiry } from './expiry';

/** What someone must look after before it ends. */
export function ExpiringList({ found, day }: { found: Expiring[]; day: string }) {
  const { t, date } = useText();
  const asOf = asOfQuery(useAsOf());
  if (found.length === 0) return null;
  return (
    <section className="ov-panel ov-panel--open" aria-labelledby="binnenkort-kop">
      <Heading level={2} id="binnenkort-kop">
        {t('partijen.binnenkort', { dagen: SOON })}
      </Heading>
      <ul className="ov-rows">
        {found.map(({ key, what, who, party, last }) => (
          <li key={key}>
            <span>
              <Link to={`/partijen/${party.id}${asOf}`}>
                {t(`verloopt.${what}`, { wie: who, partij: party.naam })}
              </Link>
              <span className="ov-quiet">{t('besluiten.totEnMet', { dag: date(last) })}</span>
            </span>
            <Expiry last={last} day={day} />
          </li>
        ))}
      </ul>
    </section>
  );
}
