import type { Ambitie, Matrix } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { MatrixRow } from './matrix-row';

/** The agenda as one table: a row for each ambition, a column for each school year; stacked where it is narrow. */
export function AgendaMatrix({ ambitions, matrix }: { ambitions: Ambitie[]; matrix: Matrix }) {
  const { t } = useText();
  const years = matrix.schooljaren;
  const heads = [
    t('matrix.doelstelling'),
    t('matrix.indicatoren'),
    t('matrix.investering'),
    t('matrix.actoren'),
    t('matrix.acties'),
    ...years,
  ];
  return (
    <>
      {years.length === 0 && <p className="ov-quiet">{t('matrix.geenJaren')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="ov-matrix" aria-label={t('matrix.naam')} tabIndex={0}>
        <table>
          <caption className="ams-visually-hidden">{t('matrix.naam')}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ambitions.map((ambition) => (
              <MatrixRow
                key={ambition.id}
                ambition={ambition}
                row={matrix.rijen.find(({ ambitie }) => ambitie === ambition.id)}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
