import type { Trekker } from '@/shared/api/types';
import { address } from '@/shared/cell/cell';
import { useText } from '@/shared/i18n/use-text';
import { Traceable } from '@/shared/provenance/provenance';
import { titleAndName } from '@/shared/text/title-and-name';
import { trekkerText } from './words';

/** Who leads: as assigned, with the function and since when; or as proposed. */
export function TrekkerLine({ trekker, ambition }: { trekker: Trekker | null; ambition: string }) {
  const { t, date } = useText();
  const words = trekkerText(trekker);
  const cell = (field: string) => ({ of: 'ambitie' as const, id: ambition, field });
  if (!trekker || !words) {
    return (
      <span className="ov-quiet">
        <Traceable {...cell('trekker.tekst')}>{t('ambitie.geenTrekker')}</Traceable>
      </span>
    );
  }
  const { partijen, voorgesteld, sinds } = trekker;
  if (voorgesteld) {
    return (
      <>
        {trekker.tekst || !partijen[0] ? (
          <Traceable {...cell('trekker.tekst')}>{words}</Traceable>
        ) : (
          partijen.map(({ id, naam }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Traceable {...cell(address('trekker.partij', id))}>{naam ?? t('partij.onbekend')}</Traceable>
            </span>
          ))
        )}
        <span className="ov-quiet">{t('ambitie.voorgesteld')}</span>
      </>
    );
  }
  return (
    <>
      <ul className="ov-list">
        {partijen.map(({ id, naam, functie }) => (
          <li key={id}>
            <Traceable {...cell(address('trekker', id))} about={naam ?? undefined}>
              {naam ?? t('partij.onbekend')}
            </Traceable>
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
