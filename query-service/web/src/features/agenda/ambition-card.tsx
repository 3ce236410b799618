import { Heading } from '@amsterdam/design-system-react';
import { Goals } from '@/shared/ambition/goals';
import { Hours } from '@/shared/ambition/hours';
import { Lineage } from '@/shared/ambition/lineage';
import { TrekkerLine } from '@/shared/ambition/trekker-line';
import type { Ambitie } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Traceable } from '@/shared/provenance/provenance';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Fact, Facts } from '@/shared/ui/facts';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';

/** One ambition on the agenda. */
export function AmbitionCard({ ambition }: { ambition: Ambitie }) {
  const { t } = useText();
  const asOf = useAsOf();
  const { id, nummer, titel, status, toelichting, openWijziging, trekker, doelen, uren } = ambition;
  const to = `/ambities/${id}${asOfQuery(asOf)}`;
  return (
    <article className="ov-card" data-status={status} aria-labelledby={`ambitie-${id}`}>
      <p className="ov-card__number">
        <span className="ams-visually-hidden">{t('ambitie.soort')} </span>
        {nummer}
      </p>
      <div className="ov-card__body">
        <header>
          <Traceable of="ambitie" id={id} field="status">
            <StatusBadge of={`status.${status}`} />
          </Traceable>
          <Heading level={2} id={`ambitie-${id}`}>
            <Link to={to}>{titel}</Link>
          </Heading>
          <Standing ambition={ambition} />
          <Lineage einde={ambition.einde} uit={ambition.uit} />
        </header>
        {toelichting && (
          <p className="ov-prose">
            <Traceable of="ambitie" id={id} field="toelichting">
              {toelichting}
            </Traceable>
          </p>
        )}
        {openWijziging && (
          <p className="ov-note">
            {t(openWijziging.beeindigt ? 'ambitie.beeindigen' : 'ambitie.openWijziging')}{' '}
            <Link to={to}>{t('ambitie.bekijkWijziging')}</Link>
          </p>
        )}
        <Goals goals={doelen} ambition={id} />
      </div>
      <Facts>
        <Fact name={t('ambitie.trekker')}>
          <TrekkerLine trekker={trekker} ambition={id} />
        </Fact>
        <Fact name={t('ambitie.uren')}>
          <Hours hours={uren} ambition={id} />
        </Fact>
      </Facts>
    </article>
  );
}

function Standing({ ambition: { besluit, indiener } }: { ambition: Ambitie }) {
  const { t, date } = useText();
  return (
    <p className="ov-quiet">
      {besluit
        ? t('ambitie.besluitRegel', { nummer: besluit.nummer, dag: date(besluit.dag) })
        : t('ambitie.indienerRegel', { partij: indiener.naam ?? t('partij.onbekend') })}
    </p>
  );
}
