import { Heading } from '@amsterdam/design-system-react';
import type { Ambitieverschil, Feitregel } from '@/shared/api/types';
import { address } from '@/shared/cell/cell';
import { FieldChanges } from '@/shared/cell/field-changes';
import type { NameOf } from '@/shared/cell/use-value-text';
import { useText } from '@/shared/i18n/use-text';
import { WhereFrom } from '@/shared/provenance/provenance';
import { type AsOf, asOfQuery } from '@/shared/time/as-of';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';
import { MadeBy } from './made-by';

interface DifferingAmbitionProps {
  ambition: Ambitieverschil;
  points: { van: AsOf; tot: AsOf };
  nameOf: NameOf;
  facts: Feitregel[];
}

/** One ambition that came, went, changed or moved, cell by cell. */
export function DifferingAmbition({ ambition, points, nameOf, facts }: DifferingAmbitionProps) {
  const { t } = useText();
  const { id, titel, soort, nummer, velden } = ambition;
  const gone = nummer.tot === null;
  const at = gone ? points.van : points.tot;
  const changes = (
    <FieldChanges
      changes={velden}
      nameOf={nameOf}
      beside={({ veld, deel, nieuw }, named) => (
        <WhereFrom
          of="ambitie"
          id={id}
          field={address(veld, deel)}
          about={titel}
          at={gone || (nieuw === null && veld !== 'openWijziging') ? points.van : points.tot}
          named={named}
        />
      )}
    />
  );
  return (
    <article className="ov-panel ov-differing" data-kind={soort} aria-labelledby={`verschil-${id}`}>
      <header>
        <p className="ov-kind">
          {nummer.van !== null && nummer.tot !== null && nummer.van !== nummer.tot
            ? t('terugkijken.vanNaar', { van: nummer.van, tot: nummer.tot })
            : t('ambitie.kop', { nummer: nummer.tot ?? nummer.van ?? '' })}
        </p>
        <Heading level={3} id={`verschil-${id}`}>
          <Link to={`/ambities/${id}${asOfQuery(at)}`}>{titel}</Link>
        </Heading>
        <StatusBadge of={`soort.${soort}`} />
        <MadeBy changes={velden} facts={facts} />
      </header>
      {nummer.van === null || gone ? (
        <details>
          <summary>
            {t(gone ? 'terugkijken.watErStond' : 'terugkijken.watErStaat')}
            <span className="ams-visually-hidden"> {titel}</span>
          </summary>
          {changes}
        </details>
      ) : (
        changes
      )}
    </article>
  );
}
