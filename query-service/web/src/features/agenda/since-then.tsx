import type { Agenda } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Link } from '@/shared/ui/link';

/** From the agenda of an OOGO: the way to what changed there since the one before it. */
export function SinceThen({ agenda: { samenwerking, oogo, oogos } }: { agenda: Agenda }) {
  const { t } = useText();
  const closed = oogos.filter(({ id, stand }) => stand === 'gesloten' || id === oogo?.id);
  const before = closed[closed.findIndex(({ id }) => id === oogo?.id) - 1];
  if (!oogo || !before) return null;
  return (
    <p>
      <Link to={`/samenwerkingen/${samenwerking.id}/terugkijken?van=oogo:${before.id}&tot=oogo:${oogo.id}`}>
        {t('agenda.sinds', { naam: before.naam })}
      </Link>
    </p>
  );
}
