import type { Actie } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';

/** What will be done and when; a planning that cannot be read as dates says so. */
export function Actions({ actions }: { actions: Actie[] }) {
  const { t, date } = useText();
  return (
    <ul className="ov-acts">
      {actions.map(({ id, nummer, tekst, planning }) => (
        <li key={id}>
          <span className="ov-acts__number">{nummer}</span>
          <span>
            {tekst}
            {planning && (
              <span className="ov-quiet">
                {planning.tekst}
                {planning.leesbaar
                  ? planning.van &&
                    planning.tot &&
                    ` (${t('actie.vanTot', { van: date(planning.van), tot: date(planning.tot) })})`
                  : ` – ${t('actie.onleesbaar')}`}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
