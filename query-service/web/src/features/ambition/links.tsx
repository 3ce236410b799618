import type { AmbitieGeheel } from '@/shared/api/types';
import { useAmbitions } from '@/shared/api/use-ambitions';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from '@/shared/ui/link';

/** How this ambition hangs together with others. */
export function Links({ ambition }: { ambition: AmbitieGeheel }) {
  const { t } = useText();
  const asOf = useAsOf();
  const all = useAmbitions(ambition.samenwerking.id, asOf);
  return (
    <ul className="ov-list">
      {ambition.koppelingen.map(({ soort, ambitie, toelichting }) => (
        <li key={`${soort} ${ambitie}`}>
          {t(`koppeling.${soort}`)}{' '}
          <Link to={`/ambities/${ambitie}${asOfQuery(asOf)}`}>
            {all.find(({ id }) => id === ambitie)?.titel ?? t('ambitie.soort')}
          </Link>
          {toelichting && <span className="ov-quiet">{toelichting}</span>}
        </li>
      ))}
    </ul>
  );
}
