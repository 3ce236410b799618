import { Paragraph } from '@amsterdam/design-system-react';
import type { AmbitieGeheel } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { StatusBadge } from '@/shared/ui/status-badge';

type Report = AmbitieGeheel['voortgangen'][number];

/** How each action goes, as last reported; what was reported before stays readable. */
export function Progress({ ambition: { acties, voortgangen } }: { ambition: AmbitieGeheel }) {
  const { t } = useText();
  if (acties.length === 0) return <Paragraph>{t('voortgang.geen')}</Paragraph>;
  return (
    <ul className="ov-rows ov-rows--plain">
      {acties.map(({ id, nummer, tekst }) => {
        const reports = voortgangen
          .filter(({ actie }) => actie === id)
          .sort((one, other) => other.op.localeCompare(one.op));
        const [latest, ...earlier] = reports;
        return (
          <li key={id}>
            <p>
              {nummer && <strong>{nummer} </strong>}
              {tekst}
            </p>
            {latest ? <Reported report={latest} /> : <p className="ov-quiet">{t('voortgang.onbekend')}</p>}
            {earlier.length > 0 && (
              <details>
                <summary>
                  {t('voortgang.eerder')}
                  <span className="ams-visually-hidden"> {tekst}</span>
                </summary>
                {earlier.map((report) => (
                  <Reported key={report.vastgelegdOp} report={report} />
                ))}
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Reported({ report: { stand, op, toelichting, door, nietVastgesteld } }: { report: Report }) {
  const { t, date } = useText();
  const author = useAuthor();
  return (
    <div className="ov-reported">
      <StatusBadge of={`stand.${stand}`} />
      {toelichting && <p className="ov-reason">{toelichting}</p>}
      <p className="ov-quiet">
        {date(op)}, {author(door)}
        {nietVastgesteld && ` · ${t('uitvoering.nietVastgesteld')}`}
      </p>
    </div>
  );
}
