import type { Celverschil, Feitregel } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { asTold } from '@/shared/provenance/told-order';

interface MadeByProps {
  changes: Celverschil[];
  facts: Feitregel[];
}

/** Who made these changes, in short; each change tells the rest itself. */
export function MadeBy({ changes, facts }: MadeByProps) {
  const { t, known, date } = useText();
  const author = useAuthor();
  const ids = new Set(changes.flatMap(({ door }) => door));
  const { made } = asTold(facts.filter(({ feit }) => ids.has(feit)));
  if (made.length === 0) return null;
  return (
    <ul className="ov-list ov-quiet">
      {made.map(({ feit, soort, door, geldtOp, oogo, besluit }) => (
        <li key={feit}>
          {oogo && besluit
            ? t('terugkijken.besluitIn', { nummer: besluit.nummer, naam: oogo.naam, dag: date(oogo.dag) })
            : `${known(`gedaan.${soort}`, known(`feit.${soort}`, soort))} ${t(
                geldtOp.length === 10 ? 'herkomst.doorOp' : 'herkomst.doorIn',
                { wie: author(door), dag: date(geldtOp) },
              )}`}
        </li>
      ))}
    </ul>
  );
}
