import type { Agendapunt, Oogo, Toezegging } from '@/shared/api/types';
import { Commitments } from '@/shared/commitment/commitments';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';

/** What was promised about an item; without an item, about none in particular. */
export function ItemCommitments({ item, oogo }: { item: Agendapunt | undefined; oogo: Oogo }) {
  const { t } = useText();
  const { may, acting } = useSession();
  const { id } = oogo.samenwerking;
  const present = isNow(useAsOf());
  const here = oogo.toezeggingen.filter(({ agendapunt }) => agendapunt === (item?.nummer ?? null));
  if (here.length === 0) return null;
  const reports = ({ partij }: Toezegging) =>
    present &&
    (may('secretaris', id) ||
      (partij.id === acting?.id && (may('medewerker', id) || may('gedelegeerde', id))));
  return (
    <div>
      <p className="ov-kind">{t('toezegging.kop')}</p>
      <Commitments commitments={here} reports={reports} />
    </div>
  );
}
