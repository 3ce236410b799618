import type { Afronding } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Fact, Facts } from '@/shared/ui/facts';
import { StatusBadge } from '@/shared/ui/status-badge';

/** What came of the item, and whom it binds. */
export function Outcome({ outcome }: { outcome: Afronding }) {
  const { t, list } = useText();
  const { uitkomst, nummer, gebonden, nietGebonden } = outcome;
  return (
    <div className="ov-outcome">
      <p>
        <strong>{t('uitkomst.besluit', { nummer })}</strong> <StatusBadge of={`uitkomst.${uitkomst}`} />
      </p>
      <Facts>
        {gebonden.length > 0 && (
          <Fact name={t('uitkomst.gebonden')}>{list(gebonden.map(({ naam }) => naam))}</Fact>
        )}
        {nietGebonden.length > 0 && (
          <Fact name={t('uitkomst.nietGebonden')}>
            <ul className="ov-list">
              {nietGebonden.map(({ id, naam, waarom }) => (
                <li key={id}>
                  {naam}
                  {waarom && `: ${t(`waarom.${waarom}`)}`}
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </Facts>
    </div>
  );
}
