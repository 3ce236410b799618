import type { Documentstap } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';

/** The way a version went: what, when, to or by whom, and what came of it. */
export function Steps({ steps }: { steps: Documentstap[] }) {
  const { t, date, list, instant } = useText();
  const author = useAuthor();
  return (
    <ol className="ov-list">
      {steps.map(({ feit, stap, geldtOp, partijen, aan, uitkomst, door, vastgelegdOp }) => {
        const whom = [...partijen.map(({ naam }) => naam ?? t('partij.onbekend')), ...(aan ? [aan] : [])];
        return (
          <li key={feit}>
            {t(`stap.${stap}`)}, {date(geldtOp)}
            {whom.length > 0 && `: ${list(whom)}`}
            {uitkomst && <p className="ov-reason">{uitkomst}</p>}
            <span className="ov-quiet">
              {author(door)}, {t('besluit.vastgelegd', { moment: instant(vastgelegdOp) })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
