import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Besluitregel } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';

/** What the parties decided about this ambition, and in which meeting. */
export function Decisions({ decisions }: { decisions: Besluitregel[] }) {
  const { t, date } = useText();
  const asOf = asOfQuery(useAsOf());
  return (
    <section className="ov-panel" aria-labelledby="besluiten-kop">
      <Heading level={2} id="besluiten-kop">
        {t('ambitie.besluiten')}
      </Heading>
      {decisions.length === 0 ? (
        <Paragraph>{t('ambitie.geenBesluiten')}</Paragraph>
      ) : (
        <ul className="ov-rows">
          {decisions.map(({ id, nummer, uitkomst, oogo, revisie }) => (
            <li key={id}>
              <span>
                <Link to={`/besluiten/${id}${asOf}`}>{t('uitkomst.besluit', { nummer })}</Link>,{' '}
                <Link to={`/oogos/${oogo.id}${asOf}`}>OOGO {oogo.naam}</Link>, {date(oogo.dag)}
                <span className="ov-quiet">{t('revisie.over', { nummer: revisie })}</span>
              </span>
              <StatusBadge of={`uitkomst.${uitkomst}`} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
