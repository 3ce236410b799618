import type { Afronding, Besluitkort } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Fact } from './facts';

type BoundProps = Pick<Besluitkort | Afronding, 'gebonden' | 'nietGebonden'>;

/** Whom a decision binds and whom it does not, with why. */
export function Bound({ gebonden, nietGebonden }: BoundProps) {
  const { t, list } = useText();
  return (
    <>
      <Fact name={t('uitkomst.gebonden')}>
        {gebonden.length > 0 ? list(gebonden.map(({ naam }) => naam)) : t('uitkomst.niemandGebonden')}
      </Fact>
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
    </>
  );
}
