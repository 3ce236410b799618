import type { Standpunt } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { titleAndName } from '@/shared/text/title-and-name';
import { PositionNotes } from '@/shared/ui/position-notes';
import { StatusBadge } from '@/shared/ui/status-badge';

/** Every party that may take a position, with the one it took; said aloud when one changes. */
export function PositionGrid({ positions, acting }: { positions: Standpunt[]; acting: string | undefined }) {
  const { t } = useText();
  const taken = positions.filter(({ standpunt }) => standpunt).length;
  return (
    <div>
      <p className="ov-quiet" role="status">
        {t('standpunt.stand', { genomen: taken, totaal: positions.length })}
      </p>
      <ul className="ov-parties">
        {positions.map((position) => (
          <Party key={position.partij.id} position={position} own={position.partij.id === acting} />
        ))}
      </ul>
    </div>
  );
}

function Party({ position, own }: { position: Standpunt; own: boolean }) {
  const { t, date, instant } = useText();
  const author = useAuthor();
  const { afwezig, vertegenwoordiging } = position;
  const { partij, standpunt, toelichting, gedelegeerde, vastgelegdDoor, vastgelegdOp, bekrachtigenVoor } =
    position;
  return (
    <li data-position={standpunt ?? 'geen'}>
      <p className="ov-parties__name">
        {partij.naam}
        {own && <span className="ov-tag">{t('standpunt.uwPartij')}</span>}
      </p>
      <StatusBadge
        of={standpunt ? `standpunt.${standpunt}` : afwezig ? 'standpunt.afwezig' : 'standpunt.geen'}
      />
      {toelichting && <p className="ov-reason">{toelichting}</p>}
      {bekrachtigenVoor && <p>{t('standpunt.bekrachtigenVoor', { dag: date(bekrachtigenVoor) })}</p>}
      {gedelegeerde && <p className="ov-quiet">{titleAndName(gedelegeerde.functie, gedelegeerde.naam)}</p>}
      {vertegenwoordiging && (
        <p className="ov-quiet">
          {t('standpunt.namensDoor', { partij: vertegenwoordiging.door.naam ?? t('partij.onbekend') })}
        </p>
      )}
      {vastgelegdOp && (
        <p className="ov-quiet">
          {vastgelegdDoor && vastgelegdDoor.functie !== gedelegeerde?.functie
            ? t('standpunt.vastgelegdDoor', {
                functie: author(vastgelegdDoor),
                moment: instant(vastgelegdOp),
              })
            : instant(vastgelegdOp)}
        </p>
      )}
      <PositionNotes {...position} />
      {position.eerdere > 0 && (
        <p className="ov-quiet">{t('standpunt.eerdere', { aantal: position.eerdere })}</p>
      )}
    </li>
  );
}
