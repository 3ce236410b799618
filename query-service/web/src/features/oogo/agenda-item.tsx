import { Heading } from '@amsterdam/design-system-react';
import type { Agendapunt, Oogo } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { StatusBadge } from '@/shared/ui/status-badge';
import { TextLink } from '@/shared/ui/text-link';
import { CommitmentForm } from './commitment-form';
import { ConcludeForm } from './conclude-form';
import { ConfirmForm } from './confirm-form';
import { DiscussionForm } from './discussion-form';
import { ItemCommitments } from './item-commitments';
import { ItemUpkeep } from './item-upkeep';
import { Outcome } from './outcome';
import { PositionForm } from './position-form';
import { PositionGrid } from './position-grid';

interface ItemProps {
  item: Agendapunt;
  oogo: Oogo;
}

/** One item: what lies on the table, what every party says, and what came of it. */
export function AgendaItem({ item, oogo }: ItemProps) {
  const { t } = useText();
  const { nummer, titel, soort, toelichting, teksten, stand, afronding } = item;
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
            {t('punt.overTekst')}{' '}
            <TextLink kind={text.soort} id={text.id} collaboration={oogo.samenwerking.id}>
              {text.titel ?? t(`tekst.${text.soort}`)}
            </TextLink>
            , {t('revisie.naam', { nummer: text.revisie })}
          </p>
        ))}
        {toelichting && <p className="ov-prose">{toelichting}</p>}
      </header>
      {afronding && <Outcome outcome={afronding} />}
      {afronding ? (
        <details className="ov-inset">
          <summary>
            {t('punt.meer')}
            <span className="ams-visually-hidden"> {t('punt.kop', { nummer })}</span>
          </summary>
          <div className="ov-stack">
            <Said item={item} oogo={oogo} />
          </div>
        </details>
      ) : (
        stand !== 'ingetrokken' && <Said item={item} oogo={oogo} />
      )}
      <Acts item={item} oogo={oogo} />
    </article>
  );
}

function Said({ item, oogo }: ItemProps) {
  const { t } = useText();
  const { acting } = useSession();
  return (
    <>
      <PositionGrid positions={item.standpunten} acting={acting?.id} />
      {item.bespreking && (
        <div>
          <p className="ov-kind">{t('punt.besproken')}</p>
          <p className="ov-prose">{item.bespreking}</p>
        </div>
      )}
      <ItemCommitments item={item} oogo={oogo} />
    </>
  );
}

function Acts({ item, oogo }: ItemProps) {
  const { may, acting } = useSession();
  const { stand, standpunten } = item;
  const present = isNow(useAsOf());
  const leads = present && may('secretaris', oogo.samenwerking.id);
  const own = standpunten.find(({ partij }) => partij.id === acting?.id);
  const speaks = present && may('gedelegeerde', oogo.samenwerking.id) && own !== undefined;
  const held = oogo.stand === 'geopend';
  const live = stand === 'open' && held;
  const parties = standpunten.map(({ partij }) => partij);
  const spoken = own?.standpunt && own.vastgelegdDoor?.rol === 'secretaris';
  return (
    <>
      {live && speaks && <PositionForm item={item} oogo={oogo} own={own} />}
      {live && leads && <PositionForm item={item} oogo={oogo} own={undefined} />}
      {held && leads && stand !== 'ingetrokken' && <DiscussionForm item={item} oogo={oogo} />}
      {held && leads && stand !== 'ingetrokken' && (
        <CommitmentForm item={item} oogo={oogo} parties={parties} />
      )}
      {live && leads && <ConcludeForm item={item} oogo={oogo} />}
      {stand === 'open' && leads && <ItemUpkeep item={item} oogo={oogo} />}
      {stand === 'afgerond' && speaks && spoken && <ConfirmForm item={item} oogo={oogo} own={own} />}
    </>
  );
}
