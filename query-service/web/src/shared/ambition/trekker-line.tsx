import type { Trekker } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { titleAndName } from '@/shared/text/title-and-name';
import { trekkerText } from './words';

/** Who leads: as assigned, with the function and since when; or as proposed. */
export function TrekkerLine({ trekker }: { trekker: Trekker | null }) {
  const { t, date } = useText();
  const words = trekkerText(trekker);
  if (!trekker || !words) return <span className="ov-quiet">{t('ambitie.geenTrekker')}</span>;
  const { partijen, voorgesteld, sinds } = trekker;
  if (voorgesteld) {
    return (
      <>
        {words}
        <span className="ov-quiet">{t('ambitie.voorgesteld')}</span>
      </>
    );
  }
  return (
    <>
      <ul className="ov-list">
        {partijen.map(({ id, naam, functie }) => (
          <li key={id}>
            {naam ?? t('partij.onbekend')}
            {functie && (
              <span className="ov-quiet">
                {titleAndName(functie.titel, functie.naam)}
                {functie.geeindigd && <strong className="ov-flag">{t('trekker.geeindigd')}</strong>}
              </span>
            )}
          </li>
        ))}
      </ul>
      {sinds && <span className="ov-quiet">{t('trekker.sinds', { dag: date(sinds) })}</span>}
    </>
  );
}
