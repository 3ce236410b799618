import { Heading } from '@amsterdam/design-system-react';
import type { Overleg } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Fact, Facts } from '@/shared/ui/facts';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';
import { AskedParties } from './asked-parties';
import { Lacking } from './duty';

interface ConsultationProps {
  meeting: Overleg;
  /** Whether what it lacks is said here, because the page did not say it above for this one alone. */
  apart: boolean;
}

/** One OOGO about the version: convened when, who was there, who said what on which ground, how it ended. */
export function Consultation({ meeting, apart }: ConsultationProps) {
  const { t, date, list } = useText();
  const author = useAuthor();
  const asOf = asOfQuery(useAsOf());
  const { oogo, naam, dag, bijeengeroepen, termijn, agendapunt, gehouden, besluit, ontbreekt } = meeting;
  const { procedure, dagen, gegeven, gehaald } = termijn;
  const head = `overleg-${oogo}-${agendapunt.nummer}`;
  return (
    <section className="ov-panel" aria-labelledby={head}>
      <Heading level={2} id={head}>
        <Link to={`/oogos/${oogo}${asOf}`}>{t('bewijs.overleg', { naam, dag: date(dag) })}</Link>
      </Heading>
      <Facts>
        <Fact name={t('bewijs.gehouden')}>{t(gehouden ? 'bewijs.ja' : 'bewijs.nee')}</Fact>
        <Fact name={t('bewijs.bijeengeroepen')}>
          {t('bewijs.bijeengeroepenOp', {
            dag: date(bijeengeroepen.dag),
            wie: author(bijeengeroepen.door),
            aantal: gegeven,
          })}
        </Fact>
        <Fact name={t('bewijs.termijn')}>
          {dagen === null
            ? t('bewijs.geenTermijn')
            : t(gehaald ? 'bewijs.gehaald' : 'bewijs.nietGehaald', { aantal: dagen })}
          {procedure > 0 && <span className="ov-quiet">{t('bewijs.procedure', { nummer: procedure })}</span>}
        </Fact>
        <Fact name={t('bewijs.punt')}>
          {agendapunt.titel} ({t(`punt.${agendapunt.soort}`)})
          <span className="ov-quiet">
            {t('bewijs.opTafel', { nummer: agendapunt.nummer, dag: date(agendapunt.opTafelSinds) })}
          </span>
        </Fact>
        {besluit && (
          <Fact name={t('bewijs.uitkomst')}>
            <StatusBadge of={`uitkomst.${besluit.uitkomst}`} />{' '}
            <Link to={`/besluiten/${besluit.id}${asOf}`}>
              {t('uitkomst.besluit', { nummer: besluit.nummer })}
            </Link>
            <span className="ov-quiet">
              {t(`regel.${besluit.regel}`)}. {t('uitkomst.gebonden')}:{' '}
              {besluit.gebonden.length > 0
                ? list(besluit.gebonden.map((party) => party.naam ?? t('partij.onbekend')))
                : t('uitkomst.niemandGebonden')}
            </span>
          </Fact>
        )}
      </Facts>
      <AskedParties meeting={meeting} />
      {apart && ontbreekt.length > 0 && (
        <div className="ov-note">
          <Heading level={3}>{t('bewijs.ontbreekt')}</Heading>
          <Lacking faults={ontbreekt} />
        </div>
      )}
    </section>
  );
}
