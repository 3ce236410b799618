import type { Oogo } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { AttendanceForm } from './attendance-form';
import { MoveForms } from './move-forms';
import { OrderForm } from './order-form';
import { TableItemForm } from './table-item-form';

/** What the secretary does for the meeting as a whole, as long as it is not over. */
export function SecretaryActs({ oogo, startsEmpty }: { oogo: Oogo; startsEmpty: boolean }) {
  const { t } = useText();
  const { stand, agendapunten } = oogo;
  const onTheAgenda = agendapunten.filter((item) => item.stand !== 'ingetrokken');
  const asked = agendapunten[0]?.standpunten.map(({ partij }) => partij) ?? [];
  return (
    <>
      <details className="ov-panel" open={startsEmpty || undefined}>
        <summary>{t('punt.toevoegen')}</summary>
        <TableItemForm oogo={oogo} />
      </details>
      {onTheAgenda.length > 1 && <OrderForm oogo={oogo} />}
      {asked.length > 0 && <AttendanceForm oogo={oogo} parties={asked} />}
      {stand === 'gepland' && <MoveForms oogo={oogo} />}
    </>
  );
}
