import type { Werk } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';
import { Block } from './block';

/** What one must still say: positions to take, to ratify, to confirm; all of it on the page of the OOGO. */
export function Awaiting({ work }: { work: Werk }) {
  const { t, date, list } = useText();
  const named = (parties: { naam: string | null }[]) =>
    list(parties.map(({ naam }) => naam ?? t('partij.onbekend')));
  return (
    <>
      <Block id="agendapunten" title={t('werk.agendapunten')} rows={work.agendapunten}>
        {({ oogo, naam, dag, nummer, titel, soort, partijen }) => (
          <li key={`${oogo} ${nummer}`}>
            <span className="ov-rows__what">
              <Link to={`/oogos/${oogo}`}>{titel}</Link>
              <span className="ov-quiet">
                {t('document.punt', { naam, dag: date(dag), nummer })} · {t(`punt.${soort}`)}
                {work.heleTafel && ` · ${t('werk.wachtOp', { partijen: named(partijen) })}`}
              </span>
            </span>
          </li>
        )}
      </Block>
      <Block id="bekrachtigingen" title={t('werk.bekrachtigingen')} rows={work.bekrachtigingen}>
        {({ partij, besluit, nummer, titel, uiterlijk }) => (
          <li key={`${besluit} ${partij.id}`}>
            <span className="ov-rows__what">
              <Link to={`/besluiten/${besluit}`}>{titel}</Link>
              <span className="ov-quiet">
                {t('uitkomst.besluit', { nummer })} · {named([partij])}
              </span>
            </span>
            <span>{t('standpunt.bekrachtigenVoor', { dag: date(uiterlijk) })}</span>
          </li>
        )}
      </Block>
      <Block
        id="bevestigingen"
        title={t('werk.bevestigingen')}
        lead={t('werk.bevestigingenUitleg')}
        rows={work.bevestigingen}
      >
        {({ feit, partij, oogo, naam, agendapunt, titel, standpunt }) => (
          <li key={feit}>
            <span className="ov-rows__what">
              <Link to={`/oogos/${oogo}`}>{titel}</Link>
              <span className="ov-quiet">
                {t('geschil.punt', { naam, nummer: agendapunt })} · {named([partij])}
              </span>
            </span>
            <StatusBadge of={`standpunt.${standpunt}`} />
          </li>
        )}
      </Block>
    </>
  );
}
