import { Heading } from '@amsterdam/design-system-react';
import { useState } from 'react';
import { RevisionDifference } from '@/shared/ambition-text/revision-difference';
import type { AmbitieGeheel, Revisie } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { CompareRevisions } from './compare-revisions';

/** How the text came about: who, when, why; the newest first. */
export function Revisions({ ambition }: { ambition: AmbitieGeheel }) {
  const { t } = useText();
  const newestFirst = [...ambition.revisies].sort((one, other) => other.revisie - one.revisie);
  return (
    <section className="ov-panel" aria-labelledby="geschiedenis-kop">
      <Heading level={2} id="geschiedenis-kop">
        {t('ambitie.geschiedenis')}
      </Heading>
      <CompareRevisions ambition={ambition} />
      <ol className="ov-history">
        {newestFirst.map((entry) => (
          <Entry key={entry.revisie} entry={entry} ambition={ambition} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, ambition }: { entry: Revisie; ambition: AmbitieGeheel }) {
  const { t, date, instant } = useText();
  const author = useAuthor();
  const [open, setOpen] = useState(false);
  const { revisie, geldtOp, vastgelegdOp, door, reden, gecorrigeerd } = entry;
  const earlier = ambition.revisies.map((one) => one.revisie).filter((n) => n < revisie);
  const previous = earlier.length > 0 ? Math.max(...earlier) : undefined;
  return (
    <li>
      <p>
        <strong>{t('revisie.kop', { nummer: revisie })}</strong> ·{' '}
        {t('revisie.geldt', { dag: date(geldtOp) })}
        {revisie === ambition.revisie && <span className="ov-tag">{t('revisie.dezeTekst')}</span>}
      </p>
      <p>{author(door)}</p>
      {reden && <p className="ov-reason">{reden}</p>}
      <p className="ov-quiet">
        {t('revisie.vastgelegd', { moment: instant(vastgelegdOp) })}
        {gecorrigeerd && ` · ${t('revisie.gecorrigeerd')}`}
      </p>
      {previous !== undefined && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {t('revisie.verschil')}
            <span className="ams-visually-hidden"> {t('revisie.naam', { nummer: revisie })}</span>
          </summary>
          {open && <RevisionDifference ambition={ambition.id} from={previous} to={revisie} />}
        </details>
      )}
    </li>
  );
}
