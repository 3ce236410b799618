import { type PropsWithChildren, useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { OogoKort } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { type AsOf, isNow, oogoIn, withAsOf } from '@/shared/time/as-of';
import { today } from '@/shared/time/dutch-date';
import { useAsOf } from '@/shared/time/use-as-of';

type Stop = { key: string; asOf: AsOf; chosen: boolean; name: string; day: string; note?: string };

/** The meetings in a row, with now among them: choosing one takes the whole page to that day. */
export function OogoTimeline({ oogos }: { oogos: OogoKort[] }) {
  const { t, date } = useText();
  const asOf = useAsOf();
  const row = useRef<HTMLOListElement>(null);
  const stops = useStops(oogos, asOf);
  const chosen = stops.find((stop) => stop.chosen)?.key;
  useEffect(() => {
    const stop = row.current?.querySelector<HTMLElement>('[data-chosen]');
    if (!row.current || !stop) return;
    row.current.scrollLeft = stop.offsetLeft - row.current.clientWidth / 2;
    row.current.scrollTop = stop.offsetTop - row.current.clientHeight / 2;
  }, [chosen]);
  return (
    <nav className="ov-timeline" aria-label={t('tijdlijn.naam')}>
      <ol ref={row}>
        {stops.map(({ key, name, day, note, asOf: there, chosen }) => (
          <li key={key} data-chosen={chosen || undefined} data-now={key === 'nu' || undefined}>
            <StopLink to={there} chosen={chosen}>
              <span className="ov-timeline__name">{name}</span>
              <span>{key === 'nu' ? t('tijdlijn.vandaag') : date(day)}</span>
              {note && <span className="ov-timeline__note">{note}</span>}
            </StopLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StopLink({ to, chosen, children }: PropsWithChildren<{ to: AsOf; chosen: boolean }>) {
  const [search] = useSearchParams();
  const { op, bekendOp } = useAsOf();
  const next = isNow(to) || !bekendOp || !op ? to : { ...to, bekendOp };
  const query = withAsOf(search, next).toString().replaceAll('%3A', ':');
  return (
    <Link to={{ search: query && `?${query}` }} aria-current={chosen ? 'date' : undefined}>
      {children}
    </Link>
  );
}

function useStops(oogos: OogoKort[], asOf: AsOf): Stop[] {
  const { t } = useText();
  const now: Stop = { key: 'nu', asOf: {}, chosen: isNow(asOf), name: t('tijdlijn.nu'), day: today() };
  const meetings = oogos.map(
    ({ id, naam, dag, stand }): Stop => ({
      key: id,
      asOf: { op: `oogo:${id}` },
      chosen: oogoIn(asOf) === id,
      name: `OOGO ${naam}`,
      day: dag,
      ...(stand === 'gesloten' ? {} : { note: t(`oogo.${stand}`) }),
    }),
  );
  const before = meetings.filter(({ day }) => day <= now.day);
  return [...before, now, ...meetings.slice(before.length)];
}
