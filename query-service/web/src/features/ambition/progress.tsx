import { Paragraph } from '@amsterdam/design-system-react';
import type { AmbitieGeheel } from '@/shared/api/types';
import { address, type Cell } from '@/shared/cell/cell';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { Traceable } from '@/shared/provenance/provenance';
import { StatusBadge } from '@/shared/ui/status-badge';

type Report = AmbitieGeheel['voortgangen'][number];

/** How each action goes, as last reported; what was reported before stays readable. */
export function Progress({ ambition: { id: ambition, acties, voortgangen } }: { ambition: AmbitieGeheel }) {
  const { t } = useText();
  if (acties.length === 0) return <Paragraph>{t('voortgang.geen')}</Paragraph>;
  return (
    <ul className="ov-rows ov-rows--plain">
      {acties.map(({ id, nummer, tekst }) => {
        const reports = voortgangen
          .filter(({ actie }) => actie === id)
          .sort((one, other) => other.op.localeCompare(one.op));
        const [latest, ...earlier] = reports;
        const traced: Cell = {
          of: 'ambitie',
          id: ambition,
          field: address('voortgang', id),
          about: tekst,
        };
        return (
          <li key={id}>
            <p>
              {nummer && <strong>{nummer} </strong>}
              {tekst}
            </p>
            {latest ? (
              <Reported report={latest} traced={traced} />
            ) : (
              <p className="ov-quiet">
                <Traceable {...traced}>{t('voortgang.onbekend')}</Traceable>
              </p>
            )}
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

function Reported({ report, traced }: { report: Report; traced?: Cell }) {
  const { t, date } = useText();
  const author = useAuthor();
  const { stand, op, toelichting, door, nietVastgesteld } = report;
  const badge = <StatusBadge of={`stand.${stand}`} />;
  return (
    <div className="ov-reported">
      {traced ? <Traceable {...traced}>{badge}</Traceable> : badge}
      {toelichting && <p className="ov-reason">{toelichting}</p>}
      <p className="ov-quiet">
        {date(op)}, {author(door)}
        {nietVastgesteld && ` · ${t('uitvoering.nietVastgesteld')}`}
      </p>
    </div>
  );
}
