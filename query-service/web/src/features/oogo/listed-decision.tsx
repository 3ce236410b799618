import { Heading } from '@amsterdam/design-system-react';
import type { Lijstbesluit } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Bound } from '@/shared/ui/bound';
import { Corrected } from '@/shared/ui/corrected';
import { Fact, Facts } from '@/shared/ui/facts';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';
import { TextLink } from '@/shared/ui/text-link';

/** One decision as the list has it: on what, who said what, whom it binds. */
export function ListedDecision({
  decision,
  collaboration,
}: {
  decision: Lijstbesluit;
  collaboration: string;
}) {
  const { t } = useText();
  const asOf = asOfQuery(useAsOf());
  const { id, nummer, titel, soort, uitkomst, teksten, standpunten, bespreking } = decision;
  const given = standpunten.filter(({ standpunt }) => standpunt);
  return (
    <article className="ov-decided" aria-labelledby={`besluit-${id}`}>
      <div>
        <p className="ov-kind">
          {nummer} · {t(`punt.${soort}`)}
        </p>
        <Heading level={2} id={`besluit-${id}`}>
          <Link to={`/besluiten/${id}${asOf}`}>{titel}</Link>
        </Heading>
        <StatusBadge of={`uitkomst.${uitkomst}`} />
        <Corrected shown={decision.gecorrigeerd} />
      </div>
      <Facts>
        {teksten.length > 0 && (
          <Fact name={t('besluitenlijst.teksten')}>
            {teksten.map((text) => (
              <p key={`${text.id} ${text.revisie}`}>
                <TextLink kind={text.soort} id={text.id} collaboration={collaboration}>
                  {text.titel ?? t(`tekst.${text.soort}`)}
                </TextLink>
                , {t('revisie.naam', { nummer: text.revisie })}
              </p>
            ))}
          </Fact>
        )}
        {bespreking && (
          <Fact name={t('besluitenlijst.bespreking')}>
            <p className="ov-prose">{bespreking}</p>
          </Fact>
        )}
        {given.length > 0 && (
          <Fact name={t('besluitenlijst.standpunten')}>
            <ul className="ov-list">
              {given.map(({ partij, standpunt, toelichting }) => (
                <li key={partij.id}>
                  {partij.naam ?? t('partij.onbekend')}: {t(`standpunt.${standpunt ?? 'geen'}`).toLowerCase()}
                  {toelichting && <span className="ov-quiet">{toelichting}</span>}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {soort !== 'bespreken' && <Bound gebonden={decision.gebonden} nietGebonden={decision.nietGebonden} />}
      </Facts>
    </article>
  );
}
