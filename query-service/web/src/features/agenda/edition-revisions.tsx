import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Editiegeheel } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';

type Revision = Editiegeheel['revisies'][number];

/** What stands in the edition, and every revision of it: who, when, why, and which ambitions. */
export function EditionRevisions({ edition }: { edition: Editiegeheel }) {
  const { t, date, instant } = useText();
  const author = useAuthor();
  const newestFirst = [...edition.revisies].sort((one, other) => other.revisie - one.revisie);
  const shown = newestFirst.find(({ revisie }) => revisie === edition.revisie);
  return (
    <>
      <section className="ov-panel" aria-labelledby="ambities-kop">
        <Heading level={2} id="ambities-kop">
          {t('editie.ambities')}
        </Heading>
        {shown && <Contents revision={shown} />}
      </section>
      <section className="ov-panel" aria-labelledby="ontstaan-kop">
        <Heading level={2} id="ontstaan-kop">
          {t('editie.revisies')}
        </Heading>
        <ol className="ov-history">
          {newestFirst.map((revision) => (
            <li key={revision.revisie}>
              <p>
                <strong>{t('revisie.kop', { nummer: revision.revisie })}</strong> ·{' '}
                {t('revisie.geldt', { dag: date(revision.geldtOp) })}
                {revision === shown && <span className="ov-tag">{t('revisie.dezeTekst')}</span>}
              </p>
              <p>{author(revision.door)}</p>
              {revision.reden && <p className="ov-reason">{revision.reden}</p>}
              <p className="ov-quiet">
                {t('revisie.vastgelegd', { moment: instant(revision.vastgelegdOp) })}
              </p>
              {revision !== shown && (
                <details>
                  <summary>
                    {t('editie.ambities')}
                    <span className="ams-visually-hidden">
                      {' '}
                      {t('revisie.naam', { nummer: revision.revisie })}
                    </span>
                  </summary>
                  <Contents revision={revision} />
                </details>
              )}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Contents({ revision }: { revision: Revision }) {
  const { t } = useText();
  const asOf = asOfQuery(useAsOf());
  if (revision.ambities.length === 0) return <Paragraph>{t('editie.geenAmbities')}</Paragraph>;
  return (
    <ul className="ov-rows">
      {revision.ambities.map(({ ambitie, titel, revisie, status }, index) => (
        <li key={ambitie}>
          <span>
            {index + 1}. <Link to={`/ambities/${ambitie}${asOf}`}>{titel ?? t('ambitie.soort')}</Link>
            <span className="ov-quiet">{t('revisie.naam', { nummer: revisie })}</span>
          </span>
          {status && <StatusBadge of={`status.${status}`} />}
        </li>
      ))}
    </ul>
  );
}
