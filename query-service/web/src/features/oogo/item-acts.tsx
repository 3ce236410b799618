import type { Agendapunt, Oogo } from '@/shared/api/types';
import { useSession } from '@/shared/session/session';
import { isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { CommitmentForm } from './commitment-form';
import { ConcludeForm } from './conclude-form';
import { ConfirmForm } from './confirm-form';
import { DiscussionForm } from './discussion-form';
import { ItemUpkeep } from './item-upkeep';
import { PositionForm } from './position-form';

/** What one may do about an item: the delegate speaks, the secretary records and concludes. */
export function ItemActs({ item, oogo }: { item: Agendapunt; oogo: Oogo }) {
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
