import { Table } from '@amsterdam/design-system-react';
import type { Uren } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';

/** The lines behind the total: who puts in what, as stated and as it adds up. */
export function HoursLines({ lines }: { lines: Uren['regels'] }) {
  const { t, number, list } = useText();
  return (
    <Table className="ov-table">
      <Table.Caption className="ams-visually-hidden">{t('deel.ureninzet')}</Table.Caption>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('voorstel.omschrijving')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('uren.wie')}</Table.HeaderCell>
          <Table.HeaderCell scope="col" align="end">
            {t('uren.perBijdrage')}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col" align="end">
            {t('uren.opgegeven')}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col" align="end">
            {t('uren.uitgerekend')}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {lines.map((line) => (
          <Table.Row key={`${line.omschrijving} ${line.uren} ${line.codes.join()}`}>
            <Table.Cell>{line.omschrijving}</Table.Cell>
            <Table.Cell>
              {line.codes.join(line.keuze ? ` ${t('uren.of')} ` : ' / ') || '–'}
              {line.onbekendeCodes.length > 0 && (
                <strong className="ov-flag">
                  {t('uren.nietInLegenda', {
                    aantal: line.onbekendeCodes.length,
                    codes: list(line.onbekendeCodes),
                  })}
                </strong>
              )}
            </Table.Cell>
            <Table.Cell align="end" data-label={t('uren.perBijdrage')}>
              {number(line.uren)}
            </Table.Cell>
            <Table.Cell align="end" data-label={t('uren.opgegeven')}>
              {line.gesteld === null ? '–' : number(line.gesteld)}
            </Table.Cell>
            <Table.Cell align="end" data-label={t('uren.uitgerekend')}>
              {number(line.berekend)}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
