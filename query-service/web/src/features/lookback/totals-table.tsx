import { Table } from '@amsterdam/design-system-react';
import type { Urentotaal, Vergelijking } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';

interface TotalsTableProps {
  totals: Vergelijking['totalen'];
  heads: { van: string; tot: string };
}

const ROWS: (keyof Urentotaal)[] = ['gesteld', 'berekend', 'verschil'];

/** The hours of the whole agenda at both points, side by side. */
export function TotalsTable({ totals, heads }: TotalsTableProps) {
  const { t, number } = useText();
  const shown = (value: number | null) => (value === null ? '–' : number(value));
  return (
    <Table className="ov-table ov-table--totals">
      <Table.Caption>{t('totalen.kop')}</Table.Caption>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('voorstel.urenRegel')}</Table.HeaderCell>
          <Table.HeaderCell scope="col" align="end">
            {heads.van}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col" align="end">
            {heads.tot}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {ROWS.map((row) => (
          <Table.Row key={row}>
            <Table.HeaderCell scope="row">{t(`totalen.${row}`)}</Table.HeaderCell>
            <Table.Cell align="end" data-label={heads.van}>
              {shown(totals.van[row])}
            </Table.Cell>
            <Table.Cell align="end" data-label={heads.tot}>
              {shown(totals.tot[row])}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
