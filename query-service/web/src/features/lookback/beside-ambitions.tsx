import { Heading } from '@amsterdam/design-system-react';
import type { Celverschil, Vergelijking } from '@/shared/api/types';
import { address } from '@/shared/cell/cell';
import { FieldChanges } from '@/shared/cell/field-changes';
import type { NameOf } from '@/shared/cell/use-value-text';
import { useText } from '@/shared/i18n/use-text';
import { WhereFrom } from '@/shared/provenance/provenance';
import { type AsOf, asOfQuery } from '@/shared/time/as-of';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';

interface BesideProps {
  comparison: Vergelijking;
  points: { van: AsOf; tot: AsOf };
  nameOf: NameOf;
}

/** What changed on the agenda beside its ambitions: the edition, the decisions in between, the themes. */
export function BesideAmbitions({ comparison, points, nameOf }: BesideProps) {
  const { t, date } = useText();
  const { samenwerking, editie, besluiten, themas } = comparison;
  const changes = (velden: Celverschil[]) => (
    <FieldChanges
      changes={velden}
      nameOf={nameOf}
      beside={({ veld, deel, nieuw }, named) => (
        <WhereFrom
          of="agenda"
          id={samenwerking.id}
          field={address(veld, deel)}
          at={nieuw === null ? points.van : points.tot}
          named={named}
        />
      )}
    />
  );
  return (
    <>
      {editie && (
        <section className="ov-panel" aria-labelledby="editie-verschil">
          <Heading level={2} id="editie-verschil">
            {t('editie.kop')}
          </Heading>
          {changes(editie.velden.filter(({ veld }) => veld !== 'editie'))}
        </section>
      )}
      {besluiten.length > 0 && (
        <section className="ov-panel" aria-labelledby="besluiten-verschil">
          <Heading level={2} id="besluiten-verschil">
            {t('terugkijken.besluiten')}
          </Heading>
          <ul className="ov-rows ov-rows--plain">
            {besluiten.map(({ id, nummer, dag, soort, velden }) => (
              <li key={id}>
                <p>
                  <Link to={`/besluiten/${id}${asOfQuery(soort === 'gegaan' ? points.van : points.tot)}`}>
                    {t('ambitie.besluitRegel', { nummer, dag: date(dag) })}
                  </Link>{' '}
                  <StatusBadge of={`soort.${soort}`} />
                </p>
                {soort === 'veranderd' && changes(velden)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {themas.length > 0 && (
        <section className="ov-panel" aria-labelledby="themas-verschil">
          <Heading level={2} id="themas-verschil">
            {t('themas.titel')}
          </Heading>
          <ul className="ov-rows ov-rows--plain">
            {themas.map(({ id, naam, soort, velden }) => (
              <li key={id}>
                <p>
                  {naam} <StatusBadge of={`soort.${soort}`} />
                </p>
                {soort === 'veranderd' && changes(velden)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
