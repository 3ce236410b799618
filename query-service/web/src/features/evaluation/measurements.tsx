import { Table } from '@amsterdam/design-system-react';
import type { Meting } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';

interface MeasurementsProps {
  measured: Meting[];
  inUnit: (value: number) => string;
}

/** The same measurements in words and numbers, with where they come from. */
export function Measurements({ measured, inUnit }: MeasurementsProps) {
  const { t, date } = useText();
  const value = ({ waarde, bereikt }: Meting) =>
    waarde === null ? t(bereikt ? 'reeks.bereikt' : 'reeks.nietBereikt') : inUnit(waarde);
  return (
    <Table className="ov-table">
      <Table.Caption>{t('reeks.tabel')}</Table.Caption>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('reeks.dag')}</Table.HeaderCell>
          <Table.HeaderCell scope="col" align="end">
            {t('reeks.waarde')}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('reeks.bron')}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {measured.map((one) => (
          <Table.Row key={one.feit}>
            <Table.Cell>{date(one.dag)}</Table.Cell>
            <Table.Cell align="end" data-label={t('reeks.waarde')}>
              {value(one)}
            </Table.Cell>
            <Table.Cell>
              {one.bron}
              {one.toelichting && <span className="ov-quiet">{one.toelichting}</span>}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
