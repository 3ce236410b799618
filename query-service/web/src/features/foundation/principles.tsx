import { Heading, Paragraph, Table } from '@amsterdam/design-system-react';
import type { Uitgangspunt, Uitgangspunten } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Drawer } from '@/shared/ui/drawer';
import { shownRevisions } from './adoptable';
import { Adoption, Written } from './adoption';
import { PrinciplesForm } from './principles-form';

interface PrinciplesProps {
  id: string;
  principles: Uitgangspunten;
  writes: boolean;
}

/** The shared principles, as the schools and as the municipalities word them. */
export function Principles({ id, principles, writes }: PrinciplesProps) {
  const { t } = useText();
  const { shown, open } = shownRevisions(principles);
  return (
    <section className="ov-panel" aria-labelledby="uitgangspunten-kop">
      <Heading level={2} id="uitgangspunten-kop">
        {t('uitgangspunten.titel')}
      </Heading>
      {shown ? (
        <>
          <Adoption text={principles} newest={shown.revisie} />
          <TwoColumns rows={shown.regels} />
          <Written by={shown} />
        </>
      ) : (
        <Paragraph>{t('uitgangspunten.leeg')}</Paragraph>
      )}
      {open && (
        <div className="ov-note ov-stack">
          <Heading level={3}>
            {t('samenwerking.openKop', { revisie: t('revisie.naam', { nummer: open.revisie }) })}
          </Heading>
          <Paragraph>{t('samenwerking.openUitleg')}</Paragraph>
          <TwoColumns rows={open.regels} />
          <Written by={open} />
        </div>
      )}
      {writes && (
        <Drawer summary={t(shown ? 'uitgangspunten.herzien' : 'uitgangspunten.opstellen')}>
          <PrinciplesForm id={id} newest={principles.revisies.at(-1)?.regels} version={principles.versie} />
        </Drawer>
      )}
    </section>
  );
}

function TwoColumns({ rows }: { rows: Uitgangspunt[] }) {
  const { t } = useText();
  return (
    <Table className="ov-table ov-table--halves">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t('uitgangspunten.onderwijs')}</Table.HeaderCell>
          <Table.HeaderCell>{t('uitgangspunten.gemeenten')}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map(({ onderwijs, gemeenten }) => (
          <Table.Row key={`${onderwijs} ${gemeenten}`}>
            {(['onderwijs', 'gemeenten'] as const).map((side) => (
              <Table.Cell key={side} className="ov-prose">
                <span className="ov-table__side">{t(`uitgangspunten.${side}`)}</span>
                {(side === 'onderwijs' ? onderwijs : gemeenten) ?? (
                  <span className="ov-quiet">{t('uitgangspunten.nietVerwoord')}</span>
                )}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
