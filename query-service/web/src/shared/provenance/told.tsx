import { Heading } from '@amsterdam/design-system-react';
import type { Feitregel, Herkomst } from '@/shared/api/types';
import { type Cell, fieldOf } from '@/shared/cell/cell';
import { useFieldName } from '@/shared/cell/use-field-name';
import { nameIn, useValueText } from '@/shared/cell/use-value-text';
import { type TextId, useText } from '@/shared/i18n/use-text';
import type { AsOf } from '@/shared/time/as-of';
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
  const { data, error } = useProvenance(cell, at);
  const named = nameIn(data?.namen ?? []);
  const valueText = useValueText(named);
  const { field, part } = fieldOf(cell.field);
  if (error) return <ProblemText error={error} />;
  if (!data) return <p role="status">{t('laden')}</p>;
  const { op, bekendOp, soort, waarde, door, eerder } = data;
  const value = waarde === null ? t('herkomst.leeg') : valueText(field, waarde);
  const about = cell.about ?? (part && named(part));
  const { made, before } = asTold(door);
  const written = (value: string) => valueText(field, value);
  return (
    <>
      <div className="ov-told__what">
        {about !== value && <p className="ov-quiet">{about}</p>}
        <p className="ov-kind">{nameOf(field)}</p>
        <p className="ov-told__value">{value}</p>
      </div>
      {soort === 'berekend' && <ComputedFrom cell={cell} told={data} follow={follow} />}
      {soort === 'afwezig' && <p>{t(absence(data))}</p>}
      <FactRows facts={made} at={at} whole />
      {before.length > 0 && (
        <details>
          <summary>{t('herkomst.daarvoor')}</summary>
          <FactRows facts={before} at={at} />
        </details>
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

function FactRows({ facts, at, whole = false }: { facts: Feitregel[]; at: AsOf; whole?: boolean }) {
  if (facts.length === 0) return null;
  return (
    <ol className="ov-history">
      {facts.map((fact) => (
        <li key={fact.feit}>
          <FactSentence fact={fact} at={at} whole={whole} />
        </li>
      ))}
    </ol>
  );
}

/** Why nothing stands here: it was taken away, the text was adopted without it, or nobody ever recorded it. */
function absence({ door, eerder }: Herkomst): TextId {
  if (eerder.some(({ waarde }) => waarde !== null)) return 'herkomst.afwezigDoor';
  return door.length > 0 ? 'herkomst.afwezigZo' : 'herkomst.afwezigNooit';
}
