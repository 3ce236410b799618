import type { Evaluatie } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from '@/shared/ui/link';

/** What follows, and the proposal or item in which it comes back. */
export function FollowUp({ of }: { of: NonNullable<Evaluatie['vervolg']> }) {
  const { t, date } = useText();
  const author = useAuthor();
  const asOf = asOfQuery(useAsOf());
  const { vervolg, toelichting, voorstel, agendapunt, geldtOp, door } = of;
  return (
    <>
      <strong>{t(`vervolg.${vervolg}`)}</strong>
      {toelichting && <p className="ov-reason">{toelichting}</p>}
      {voorstel && (
        <p>
          <Link to={`/ambities/${voorstel.ambitie}${asOf}`}>
            {t('evaluatie.naarVoorstel', { nummer: voorstel.revisie })}
          </Link>
        </p>
      )}
      {agendapunt && (
        <p>
          <Link to={`/oogos/${agendapunt.oogo}${asOf}`}>
            {t('evaluatie.puntKeuze', { naam: agendapunt.naam ?? '', nummer: agendapunt.nummer })}
          </Link>
        </p>
      )}
      <span className="ov-quiet">{t('evaluatie.door', { wie: author(door), dag: date(geldtOp) })}</span>
    </>
  );
}
