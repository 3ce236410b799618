import { Heading } from '@amsterdam/design-system-react';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { asOfQuery, isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Drawer } from '@/shared/ui/drawer';
import { Link } from '@/shared/ui/link';
import { useDecisionsOf } from './dispute-queries';
import { RaiseForm } from './raise-form';

/** The items on which an OOGO reached no agreement; a delegate may raise a dispute about one. */
export function WithoutAgreement({ collaboration }: { collaboration: string }) {
  const { t, date } = useText();
  const asOf = useAsOf();
  const { may } = useSession();
  const decisions = useDecisionsOf(collaboration, 'geen-overeenstemming', asOf).data?.besluiten ?? [];
  const raises = isNow(asOf) && may('gedelegeerde', collaboration);
  if (decisions.length === 0) return null;
  return (
    <section className="ov-panel" aria-labelledby="zonder-kop">
      <Heading level={2} id="zonder-kop">
        {t('geschillen.zonder')}
      </Heading>
      <ul className="ov-rows">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <div className="ov-rows__what">
              <span className="ov-number">{decision.nummer}</span>
              <Link to={`/besluiten/${decision.id}${asOfQuery(asOf)}`}>{decision.titel}</Link>
              <span className="ov-quiet">
                {t('besluit.inOogo', { naam: decision.oogo.naam, dag: date(decision.oogo.dag) })}
              </span>
              {raises && (
                <Drawer summary={t('geschillen.indienen')} about={decision.titel} quiet>
                  <RaiseForm collaboration={collaboration} decision={decision} />
                </Drawer>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
