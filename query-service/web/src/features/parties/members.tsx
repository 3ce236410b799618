import { Heading } from '@amsterdam/design-system-react';
import type { Lid, Partij } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from '@/shared/ui/link';
import { Expiry } from './expiry';

interface MembersProps {
  title: string;
  lead: string;
  members: Lid[];
  /** The parties themselves, as far as they have come in. */
  parties: Partij[];
  day: string;
}

/** Parties at the table: what they are, since when, and how many mandates they have. */
export function Members({ title, lead, members, parties, day }: MembersProps) {
  const { t, date } = useText();
  const asOf = asOfQuery(useAsOf());
  if (members.length === 0) return null;
  return (
    <section className="ov-panel">
      <Heading level={2}>{title}</Heading>
      <p className="ov-quiet">{lead}</p>
      <ul className="ov-rows">
        {members.map(({ id, naam, soort, neemtStandpunt, van, tot }) => {
          const party = parties.find((one) => one.id === id);
          return (
            <li key={id}>
              <span className="ov-rows__what">
                <Link to={`/partijen/${id}${asOf}`}>{naam}</Link>
                <span className="ov-quiet">
                  {t(`partijsoort.${soort}`)} · {t('partijen.sinds', { dag: date(van) })}
                </span>
                <Expiry last={tot} day={day} />
              </span>
              {party && neemtStandpunt && (
                <span>{t('partijen.mandaten', { aantal: party.mandaten.length })}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
