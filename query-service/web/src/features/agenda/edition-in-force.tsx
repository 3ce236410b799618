import { Heading } from '@amsterdam/design-system-react';
import type { Agenda } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Fact, Facts } from '@/shared/ui/facts';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';
import { useEditionPeriod } from './edition-period';

/** The edition in force: its name, its years, the decision that adopted it, what awaits one. */
export function EditionInForce({ agenda }: { agenda: Agenda }) {
  const { t, date } = useText();
  const period = useEditionPeriod();
  const asOf = asOfQuery(useAsOf());
  const { editie, samenwerking } = agenda;
  const all = <Link to={`/samenwerkingen/${samenwerking.id}/agendas${asOf}`}>{t('editie.alle')}</Link>;
  if (!editie) {
    return (
      <p className="ov-note">
        {t('editie.geen')} {all}
      </p>
    );
  }
  const { id, naam, status, periode, schooljaren, besluit, openWijziging, toelichting } = editie;
  return (
    <section className="ov-panel ov-edition" aria-labelledby="editie-kop">
      <div>
        <p className="ov-kind">{t('editie.kop')}</p>
        <Heading level={2} id="editie-kop">
          <Link to={`/samenwerkingen/${samenwerking.id}/agendas/${id}${asOf}`}>{naam}</Link>
        </Heading>
        <StatusBadge of={`status.${status}`} />
        {toelichting && <p className="ov-prose">{toelichting}</p>}
        {openWijziging !== null && (
          <p className="ov-note">
            {t('editie.wijziging', { revisie: t('revisie.naam', { nummer: openWijziging }) })}
          </p>
        )}
        <p>{all}</p>
      </div>
      <Facts>
        <Fact name={t('editie.periode')}>{period(periode)}</Fact>
        {schooljaren.length > 0 && <Fact name={t('editie.schooljaren')}>{schooljaren.join(' · ')}</Fact>}
        {besluit && (
          <Fact name={t('editie.besluit')}>
            <Link to={`/besluiten/${besluit.id}${asOf}`}>
              {t('ambitie.besluitRegel', { nummer: besluit.nummer, dag: date(besluit.dag) })}
            </Link>
          </Fact>
        )}
      </Facts>
    </section>
  );
}
