import type { Ingenomen, Machtiging } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { useGroundText, usePeriodText } from '@/shared/mandate/mandate-text';
import { titleAndName } from '@/shared/text/title-and-name';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Fact, Facts } from '@/shared/ui/facts';
import { Link } from '@/shared/ui/link';
import { PositionNotes } from '@/shared/ui/position-notes';
import { StatusBadge } from '@/shared/ui/status-badge';

/** What a party said: who spoke, on which ground, who recorded it and when. */
export function TakenPosition({ position }: { position: Ingenomen }) {
  const { t, date, instant } = useText();
  const author = useAuthor();
  const asOf = asOfQuery(useAsOf());
  const { partij, standpunt, revisie, vervangen, toelichting, gedelegeerde, mandaat } = position;
  const { bekrachtigenVoor, vastgelegdDoor, vastgelegdOp, vertegenwoordiging } = position;
  const ground = vertegenwoordiging ?? mandaat;
  const agrees = standpunt === 'akkoord' || standpunt === 'akkoord-onder-voorbehoud';
  return (
    <li data-position={standpunt}>
      <p className="ov-parties__name">
        <Link to={`/partijen/${partij.id}${asOf}`}>{partij.naam ?? t('partij.onbekend')}</Link>
      </p>
      <StatusBadge of={`standpunt.${standpunt}`} />
      {vervangen && <p className="ov-flag">{t('besluit.vervangenTag')}</p>}
      {revisie !== null && <p className="ov-quiet">{t('revisie.over', { nummer: revisie })}</p>}
      {toelichting && <p className="ov-reason">{toelichting}</p>}
      {bekrachtigenVoor && <p>{t('standpunt.bekrachtigenVoor', { dag: date(bekrachtigenVoor) })}</p>}
      <Facts>
        <Fact name={t(vertegenwoordiging ? 'besluit.namens' : 'besluit.gesprokenDoor')}>
          {vertegenwoordiging ? author(gedelegeerde) : titleAndName(gedelegeerde.functie, gedelegeerde.naam)}
        </Fact>
        <Fact name={t('besluit.mandaat')}>
          {ground ? (
            <Ground mandate={ground} />
          ) : (
            t(agrees ? 'besluit.geenMandaat' : 'besluit.mandaatNietNodig')
          )}
        </Fact>
        <Fact name={t('besluit.vastgelegdDoor')}>
          {author(vastgelegdDoor)}
          <span className="ov-quiet">{instant(vastgelegdOp)}</span>
        </Fact>
      </Facts>
      <PositionNotes {...position} />
    </li>
  );
}

function Ground({ mandate }: { mandate: Machtiging }) {
  const { t } = useText();
  const period = usePeriodText();
  const ground = useGroundText();
  return (
    <>
      {ground(mandate)}
      <span className="ov-quiet">
        {t(mandate.alles ? 'mandaat.alles' : 'mandaat.eenDeel')}, {period(mandate)}
      </span>
    </>
  );
}
