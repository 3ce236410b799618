import type { Feitregel } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { type AsOf, asOfQuery } from '@/shared/time/as-of';
import { Confirmed } from '@/shared/ui/confirmed';
import { Link } from '@/shared/ui/link';
import { MandatesBehind } from './mandates-behind';

interface FactSentenceProps {
  fact: Feitregel;
  at: AsOf;
  /** With everything behind it: the mandates of a decision. */
  whole?: boolean;
}

/** One fact in a sentence or two: what, who, from when, why, when it was recorded. */
export function FactSentence({ fact, at, whole = false }: FactSentenceProps) {
  const { t, known, date, instant } = useText();
  const author = useAuthor();
  const { soort, door, geldtOp, vastgelegdOp, reden, oogo, besluit } = fact;
  const query = asOfQuery(at);
  const what = known(`gedaan.${soort}`, known(`feit.${soort}`, soort));
  const concluded = soort === 'oogo.item-concluded';
  return (
    <div className="ov-told__fact">
      {oogo && (
        <p>
          <strong>
            {concluded && besluit
              ? t('herkomst.besloten', { uitkomst: known(`uitkomst.${besluit.uitkomst}`, besluit.uitkomst) })
              : `${what}:`}
          </strong>{' '}
          <Link to={`/oogos/${oogo.id}${query}`}>OOGO {oogo.naam}</Link> ({date(oogo.dag)})
          {besluit && (
            <>
              , <Link to={`/besluiten/${besluit.id}${query}`}>{t('herkomst.besluit', besluit)}</Link>
            </>
          )}
        </p>
      )}
      {!oogo && (
        <p>
          <strong>{what}</strong>{' '}
          {t(geldtOp.length === 10 ? 'herkomst.doorOp' : 'herkomst.doorIn', {
            wie: author(door),
            dag: date(geldtOp),
          })}
        </p>
      )}
      {reden && <p className="ov-reason">{reden}</p>}
      <Confirmed fields={fact.bevestigd} />
      <p className="ov-quiet">
        {oogo
          ? t('herkomst.vastgelegdDoor', { wie: author(door), moment: instant(vastgelegdOp) })
          : t('revisie.vastgelegd', { moment: instant(vastgelegdOp) })}
        {fact.vervangt && ` · ${t('herkomst.verbetert')}`}
        {fact.gecorrigeerd && ` · ${t('revisie.gecorrigeerd')}`}
      </p>
      {whole && concluded && besluit && <MandatesBehind decision={besluit.id} at={at} />}
    </div>
  );
}
