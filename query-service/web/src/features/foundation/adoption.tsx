import type { Auteur, Vaststelling } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';

interface AdoptionProps {
  text: { vastgesteld: Vaststelling | null; onderVoorbehoud: Vaststelling | null };
  newest: number;
}

/** Whether a text is in force and by which decision, or still a proposal. */
export function Adoption({ text, newest }: AdoptionProps) {
  const { t } = useText();
  const { vastgesteld, onderVoorbehoud } = text;
  const revision = (number: number) => t('revisie.naam', { nummer: number });
  return (
    <div className="ov-stack">
      <p>
        <StatusBadge of={vastgesteld ? 'status.vastgesteld' : 'status.voorstel'} />{' '}
        {vastgesteld ? (
          <>
            {t('samenwerking.revisieGeldt', { revisie: revision(vastgesteld.revisie) })}{' '}
            <ByDecision of={vastgesteld} />
          </>
        ) : (
          t('samenwerking.voorstel', { revisie: revision(newest) })
        )}
      </p>
      {onderVoorbehoud && (
        <p>
          <StatusBadge of="status.vastgesteld-onder-voorbehoud" />{' '}
          {t('samenwerking.voorbehoud', { revisie: revision(onderVoorbehoud.revisie) })}{' '}
          <ByDecision of={onderVoorbehoud} />
        </p>
      )}
    </div>
  );
}

function ByDecision({ of }: { of: Vaststelling }) {
  const { t, date } = useText();
  const asOf = asOfQuery(useAsOf());
  return (
    <Link to={`/besluiten/${of.besluit}${asOf}`}>
      {t('samenwerking.besluit', { nummer: of.nummer, dag: date(of.dag) })}
    </Link>
  );
}

/** Who wrote a text, from when and why. */
export function Written({ by }: { by: { door: Auteur; geldtOp: string; reden: string | null } }) {
  const { t, date } = useText();
  const author = useAuthor();
  return (
    <>
      {by.reden && <p className="ov-reason">{by.reden}</p>}
      <p className="ov-quiet">
        {t('samenwerking.geschreven', { wie: author(by.door), dag: date(by.geldtOp) })}
      </p>
    </>
  );
}
