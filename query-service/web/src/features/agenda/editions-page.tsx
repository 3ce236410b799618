import { Paragraph } from '@amsterdam/design-system-react';
import { useParams } from 'react-router';
import type { Editie } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { asOfQuery, isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from '@/shared/ui/link';
import { RegionPage } from '@/shared/ui/region-page';
import { StatusBadge } from '@/shared/ui/status-badge';
import { useEditionPeriod } from './edition-period';
import { useAgendaNow, useEditions } from './edition-queries';
import { OpenEditionForm } from './open-edition-form';

/** Every edition of the agenda, and where the secretary draws up the next. */
export function EditionsPage() {
  const { t } = useText();
  const id = useParams().id ?? '';
  const asOf = useAsOf();
  const { may } = useSession();
  const agenda = useAgendaNow(id).data;
  const opens = isNow(asOf) && may('secretaris', id);
  return (
    <RegionPage id={id} title={t('editie.alle')} query={useEditions(id, asOf)}>
      {({ agendas }) => (
        <>
          {opens && agenda && (
            <details className="ov-panel">
              <summary>{t('editie.openen')}</summary>
              <OpenEditionForm
                collaboration={id}
                ambitions={agenda.ambities}
                before={agenda.editie ?? undefined}
              />
            </details>
          )}
          {agendas.length === 0 ? (
            <div className="ov-empty">
              <Paragraph size="large">{t('editie.leeg')}</Paragraph>
            </div>
          ) : (
            <Editions editions={agendas} collaboration={id} />
          )}
        </>
      )}
    </RegionPage>
  );
}

function Editions({ editions, collaboration }: { editions: Editie[]; collaboration: string }) {
  const { t, date } = useText();
  const period = useEditionPeriod();
  const asOf = asOfQuery(useAsOf());
  return (
    <section className="ov-panel" aria-label={t('editie.alle')}>
      <ul className="ov-rows">
        {editions.map(({ id, naam, periode, status, gesloten, openWijziging }) => (
          <li key={id}>
            <span>
              <Link to={`/samenwerkingen/${collaboration}/agendas/${id}${asOf}`}>{naam}</Link>
              <span className="ov-quiet">{period(periode)}</span>
              {openWijziging !== null && (
                <span className="ov-quiet">
                  {t('editie.wijziging', { revisie: t('revisie.naam', { nummer: openWijziging }) })}
                </span>
              )}
              {gesloten && <span className="ov-quiet">{t('editie.gesloten', { dag: date(gesloten) })}</span>}
            </span>
            <StatusBadge of={`status.${status}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
