import { Table } from '@amsterdam/design-system-react';
import type { Uren } from '@/shared/api/types';
import { address } from '@/shared/cell/cell';
import { useText } from '@/shared/i18n/use-text';
import { Traceable } from '@/shared/provenance/provenance';

/** The lines behind the total: who puts in what, as stated and as it adds up. */
export function HoursLines({ lines, ambition }: { lines: Uren['regels']; ambition: string }) {
  const { t, number, list } = useText();
  const cell = (field: string, line: Uren['regels'][number]) => ({
    of: 'ambitie' as const,
    id: ambition,
    field: address(field, line.id),
    about: line.omschrijving,
  });
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
          <Table.Row key={line.id}>
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
              <Traceable {...cell('uren.uren', line)}>{number(line.uren)}</Traceable>
            </Table.Cell>
            <Table.Cell align="end" data-label={t('uren.opgegeven')}>
              {line.gesteld === null ? (
                '–'
              ) : (
                <Traceable {...cell('uren.gedrukt', line)}>{number(line.gesteld)}</Traceable>
              )}
            </Table.Cell>
            <Table.Cell align="end" data-label={t('uren.uitgerekend')}>
              <Traceable {...cell('uren.berekend', line)}>{number(line.berekend)}</Traceable>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
