import { Heading } from '@amsterdam/design-system-react';
import type { Agendapunt, Oogo } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { StatusBadge } from '@/shared/ui/status-badge';
import { TextLink } from '@/shared/ui/text-link';
import { ItemActs } from './item-acts';
import { ItemCommitments } from './item-commitments';
import { Outcome } from './outcome';
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
      <ItemActs item={item} oogo={oogo} />
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
