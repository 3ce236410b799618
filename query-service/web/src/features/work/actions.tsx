import type { Werk } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';
import { Block } from './block';

/** The open actions of the ambitions one leads, and the drafts that wait to be shared. */
export function Actions({ work }: { work: Werk }) {
  const { t } = useText();
  return (
    <>
      <Block id="acties" title={t('werk.acties')} rows={work.acties}>
        {({ id, ambitie, ambitietitel, nummer, tekst, planning, voortgang, teLaat, vastgesteld }) => (
          <li key={id}>
            <span className="ov-rows__what">
              {nummer && <span className="ov-number">{nummer}</span>}
              {tekst}
              <span className="ov-quiet">
                <Link to={`/ambities/${ambitie}`}>{t('werk.bijAmbitie', { ambitie: ambitietitel })}</Link>
                {planning && ` · ${planning.tekst}`}
                {!vastgesteld && ` · ${t('reeks.nietVastgesteld')}`}
              </span>
            </span>
            <span>
              {voortgang && t(`voortgang.${voortgang.stand}`)} {teLaat && <StatusBadge of="werk.teLaat" />}
            </span>
          </li>
        )}
      </Block>
      <Block id="concepten" title={t('werk.concepten')} rows={work.concepten}>
        {({ ambitie, titel, revisie }) => (
          <li key={ambitie}>
            <span className="ov-rows__what">
              <Link to={`/ambities/${ambitie}`}>{titel}</Link>
              <span className="ov-quiet">{t('revisie.naam', { nummer: revisie })}</span>
            </span>
            <StatusBadge of="status.concept" />
          </li>
        )}
      </Block>
    </>
  );
}
