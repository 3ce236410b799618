import type { Actie } from '@/shared/api/types';
import { address } from '@/shared/cell/cell';
import { useText } from '@/shared/i18n/use-text';
import { Traceable } from '@/shared/provenance/provenance';

/** What will be done and when; a planning that cannot be read as dates says so. */
export function Actions({ actions, ambition }: { actions: Actie[]; ambition: string }) {
  const { t, date } = useText();
  // Said only where it adds to the words themselves.
  const period = ({ tekst, van, tot }: NonNullable<Actie['planning']>) => {
    const days = [...new Set([van, tot].flatMap((day) => (day ? date(day) : [])))];
    const [from, until] = days;
    if (from === undefined || (until === undefined && from.toLowerCase() === tekst.toLowerCase()))
      return null;
    return ` (${until === undefined ? from : t('actie.vanTot', { van: from, tot: until })})`;
  };
  return (
    <ul className="ov-acts">
      {actions.map(({ id, nummer, tekst, planning }) => (
        <li key={id}>
          {nummer && <span className="ov-acts__number">{nummer}</span>}
          <span>
            <span className="ov-prose">
              <Traceable of="ambitie" id={ambition} field={address('actie.tekst', id)}>
                {tekst}
              </Traceable>
            </span>
            {planning && (
              <span className="ov-quiet">
                <Traceable of="ambitie" id={ambition} field={address('actie.planning', id)} about={tekst}>
                  {planning.tekst}
                  {planning.leesbaar ? period(planning) : ` – ${t('actie.onleesbaar')}`}
                </Traceable>
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
