import type { Toezegging } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { StatusBadge } from '@/shared/ui/status-badge';
import { ReportForm } from './report-form';

interface CommitmentsProps {
  commitments: Toezegging[];
  /** Who may report; none where one looks back. */
  reports?: ((commitment: Toezegging) => boolean) | undefined;
}

/** What parties promised, to whom and by when, with what they said of it since. */
export function Commitments({ commitments, reports = () => false }: CommitmentsProps) {
  return (
    <ul className="ov-rows ov-promises">
      {commitments.map((commitment) => (
        <li key={commitment.id}>
          <Promised commitment={commitment} mayReport={reports(commitment)} />
        </li>
      ))}
    </ul>
  );
}

function Promised({ commitment, mayReport }: { commitment: Toezegging; mayReport: boolean }) {
  const { t, date, list } = useText();
  const author = useAuthor();
  const { partij, aan, toezegging, uiterlijk, stand, teLaat, verslagen } = commitment;
  const name = (party: { naam: string | null }) => party.naam ?? t('partij.onbekend');
  return (
    <div className="ov-promise">
      <div className="ov-promise__head">
        <p>
          <strong>{name(partij)}</strong>
          {aan.length > 0 && ` ${t('toezegging.aan', { partijen: list(aan.map(name)) })}`}
        </p>
        <StatusBadge of={`toezegging.${stand}`} />
      </div>
      <p className="ov-prose">{toezegging}</p>
      {uiterlijk && (
        <p className="ov-quiet">
          {t('toezegging.uiterlijk', { dag: date(uiterlijk) })}
          {teLaat && <strong className="ov-flag">{t('toezegging.teLaat')}</strong>}
        </p>
      )}
      {verslagen.map(({ feit, verslag, geldtOp, stand: then, door }) => (
        <div key={feit} className="ov-reason">
          <p>{verslag}</p>
          <p className="ov-quiet">
            {t(`toezegging.${then}`)}, {date(geldtOp)}, {author(door)}
          </p>
        </div>
      ))}
      {mayReport && stand !== 'nagekomen' && <ReportForm commitment={commitment} />}
    </div>
  );
}
