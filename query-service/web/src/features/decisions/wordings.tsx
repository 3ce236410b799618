import type { Besluittekst } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';

/** How a text came about, revision after revision, up to the one decided on. */
export function Wordings({ revisions }: { revisions: Besluittekst['revisies'] }) {
  const { t, date, instant } = useText();
  const author = useAuthor();
  return (
    <ol className="ov-history">
      {revisions.map(({ revisie, geldtOp, vastgelegdOp, door, reden }) => (
        <li key={revisie}>
          <p>
            <strong>{t('revisie.kop', { nummer: revisie })}</strong> ·{' '}
            {t('revisie.geldt', { dag: date(geldtOp) })}
          </p>
          <p>{author(door)}</p>
          {reden && <p className="ov-reason">{reden}</p>}
          <p className="ov-quiet">{t('revisie.vastgelegd', { moment: instant(vastgelegdOp) })}</p>
        </li>
      ))}
    </ol>
  );
}
