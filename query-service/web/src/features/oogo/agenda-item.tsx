import { Heading } from '@amsterdam/design-system-react';
import type { Agendapunt, Oogo } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';
import { ConcludeForm } from './conclude-form';
import { ItemUpkeep } from './item-upkeep';
import { Outcome } from './outcome';
import { PositionForm } from './position-form';
import { PositionGrid } from './position-grid';

/** One item: what lies on the table, what every party says, and what came of it. */
export function AgendaItem({ item, oogo }: { item: Agendapunt; oogo: Oogo }) {
  const { t } = useText();
  const { may, acting } = useSession();
  const { nummer, titel, soort, toelichting, teksten, stand, standpunten, afronding } = item;
  const { samenwerking } = oogo;
  const present = isNow(useAsOf());
  const leads = present && may('secretaris', samenwerking.id);
  const own = standpunten.find(({ partij }) => partij.id === acting?.id);
  const speaks = present && may('gedelegeerde', samenwerking.id) && own !== undefined;
  const live = stand === 'open' && oogo.stand === 'geopend';
  const headed = `punt-${nummer}`;
  return (
    <article className="ov-panel ov-item" aria-labelledby={headed}>
      <header>
        <p className="ov-kind">
          {t('punt.kop', { nummer })} · {t(`punt.${soort}`)}
        </p>
        <Heading level={3} id={headed}>
          {titel}
        </Heading>
        {stand === 'ingetrokken' && (
          <p>
            <StatusBadge of="punt.ingetrokken" />
          </p>
        )}
        {teksten.map((text) => (
          <p key={`${text.id} ${text.revisie}`}>
            {t('punt.overTekst')} <Link to={`/ambities/${text.id}`}>{text.titel}</Link>,{' '}
            {t('revisie.naam', { nummer: text.revisie })}
          </p>
        ))}
        {toelichting && <p className="ov-prose">{toelichting}</p>}
      </header>
      {afronding && <Outcome outcome={afronding} />}
      {stand !== 'ingetrokken' && <PositionGrid positions={standpunten} acting={acting?.id} />}
      {live && speaks && <PositionForm item={item} oogo={oogo} own={own} />}
      {live && leads && <PositionForm item={item} oogo={oogo} own={undefined} />}
      {live && leads && <ConcludeForm item={item} oogo={oogo} />}
      {stand === 'open' && leads && <ItemUpkeep item={item} oogo={oogo} />}
    </article>
  );
}
