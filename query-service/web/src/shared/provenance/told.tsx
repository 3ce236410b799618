import { Heading } from '@amsterdam/design-system-react';
import { type Cell, fieldOf } from '@/shared/cell/cell';
import { useFieldName } from '@/shared/cell/use-field-name';
import { useNames } from '@/shared/cell/use-names';
import { useValueText } from '@/shared/cell/use-value-text';
import { useText } from '@/shared/i18n/use-text';
import { usePlace } from '@/shared/ui/place';
import { ProblemText } from '@/shared/ui/problem-text';
import { ComputedFrom } from './computed-from';
import { Earlier } from './earlier';
import { FactSentence } from './fact-sentence';
import { useProvenance } from './provenance-query';
import { asTold } from './told-order';

/** Where one value comes from, in plain sentences: what it is, who made it so, and what it was before. */
export function Told({ cell, follow }: { cell: Cell; follow: (cell: Cell) => void }) {
  const { t, date, instant } = useText();
  const nameOf = useFieldName();
  const at = cell.at ?? {};
  const collaboration = usePlace().collaboration?.id ?? '';
  const valueText = useValueText(useNames(collaboration, at));
  const { data, error } = useProvenance(cell, at);
  const { field } = fieldOf(cell.field);
  if (error) return <ProblemText error={error} />;
  if (!data) return <p role="status">{t('laden')}</p>;
  const { op, bekendOp, soort, waarde, door, eerder, uit } = data;
  const written = (value: string) => valueText(field, value);
  return (
    <>
      <div className="ov-told__what">
        {cell.about && <p className="ov-quiet">{cell.about}</p>}
        <p className="ov-kind">{nameOf(field)}</p>
        <p className="ov-told__value">{waarde === null ? t('herkomst.leeg') : written(waarde)}</p>
      </div>
      {soort === 'berekend' && (
        <ComputedFrom cell={cell} inputs={uit} valueText={valueText} follow={follow} />
      )}
      {soort === 'afwezig' && <p>{t(door.length > 0 ? 'herkomst.afwezigDoor' : 'herkomst.afwezigNooit')}</p>}
      {door.length > 0 && (
        <ol className="ov-history">
          {asTold(door).map((fact) => (
            <li key={fact.feit}>
              <FactSentence fact={fact} at={at} whole />
            </li>
          ))}
        </ol>
      )}
      {eerder.length > 0 && (
        <section aria-labelledby="herkomst-eerder">
          <Heading level={3} id="herkomst-eerder">
            {t('herkomst.eerder')}
          </Heading>
          <Earlier earlier={eerder} now={waarde} written={written} at={at} />
        </section>
      )}
      <p className="ov-quiet">
        {t('herkomst.gelezen', {
          dag: date(op),
          moment: instant(bekendOp),
        })}
      </p>
    </>
  );
}
