import type { Feit } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { Confirmed } from '@/shared/ui/confirmed';
import { anchor } from './chain';
import { type Trail, WholeFact } from './whole-fact';

/** One fact on a line: what, who, why, recorded when, from when; it opens to all that was stored. */
export function FactRow({ fact, trail }: { fact: Feit; trail: Trail }) {
  const { t, known, date, instant } = useText();
  const author = useAuthor();
  const { soort, vastgelegdOp, geldtOp, door, reden } = fact;
  const what = known(`feit.${soort}`, soort);
  return (
    <li id={anchor(fact.feit)}>
      <div className="ov-trail__what">
        <strong>{what}</strong>
        {trail.replacedBy.has(fact.feit) && <span className="ov-flag">{t('controle.verbeterd')}</span>}
        <p>{author(door)}</p>
        {reden && <p className="ov-reason">{reden}</p>}
        <Confirmed fields={fact.bevestigd} />
      </div>
      <dl className="ov-trail__when">
        <div>
          <dt>{t('controle.geldt')}</dt>
          <dd>{date(geldtOp)}</dd>
        </div>
        <div>
          <dt>{t('controle.vastgelegd')}</dt>
          <dd>{instant(vastgelegdOp)}</dd>
        </div>
      </dl>
      <details className="ov-trail__whole">
        <summary>
          {t('controle.hele')}
          <span className="ams-visually-hidden">
            : {what}, {instant(vastgelegdOp)}
          </span>
        </summary>
        <WholeFact fact={fact} trail={trail} />
      </details>
    </li>
  );
}
