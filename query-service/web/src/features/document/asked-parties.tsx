import { Table } from '@amsterdam/design-system-react';
import type { Bewijsstandpunt, Overleg } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { useGroundText } from '@/shared/mandate/mandate-text';
import { StatusBadge } from '@/shared/ui/status-badge';

/** Party by party: there or not, what it said, who spoke and on which ground. */
export function AskedParties({ meeting }: { meeting: Overleg }) {
  const { t } = useText();
  const columns = [t('bewijs.partij'), t('bewijs.aanwezig'), t('bewijs.standpunt'), t('bewijs.grond')];
  return (
    <Table className="ov-table">
      <Table.Caption>{t('bewijs.partijen')}</Table.Caption>
      <Table.Header>
        <Table.Row>
          {columns.map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {column}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {meeting.gevraagd.map(({ partij, aanwezigheid, standpunt, nietGebonden }) => {
          const taken = meeting.standpunten.findLast((one) => one.partij.id === partij.id && !one.vervangen);
          return (
            <Table.Row key={partij.id}>
              <Table.Cell>
                <strong>{partij.naam ?? t('partij.onbekend')}</strong>
              </Table.Cell>
              <Table.Cell>{t(`aanwezigheid.${aanwezigheid}` as 'aanwezigheid.aanwezig')}</Table.Cell>
              <Table.Cell>
                {standpunt || !nietGebonden ? (
                  <StatusBadge of={`standpunt.${standpunt ?? 'geen'}`} />
                ) : (
                  t(`waarom.${nietGebonden}`)
                )}
                {taken?.toelichting && <p className="ov-reason">{taken.toelichting}</p>}
              </Table.Cell>
              <Table.Cell>{taken && <Ground position={taken} />}</Table.Cell>
            </Table.Row>
          );
        })}
      </Table.Body>
    </Table>
  );
}

function Ground({ position }: { position: Bewijsstandpunt }) {
  const { t, date } = useText();
  const author = useAuthor();
  const ground = useGroundText();
  const { gedelegeerde, grond, bekrachtiging, bevestigd, gecorrigeerd } = position;
  const by = grond?.vertegenwoordiger;
  return (
    <>
      {author(gedelegeerde)}
      <span className="ov-quiet">
        {[
          grond ? ground(grond) : t('bewijs.geenGrond'),
          by && t('bewijs.namensAnder', { partij: by.naam ?? t('partij.onbekend') }),
          bekrachtiging &&
            t(`bekrachtiging.${bekrachtiging.stand}`, {
              dag: date(bekrachtiging.dag ?? bekrachtiging.uiterlijk),
            }),
          gecorrigeerd && t('revisie.gecorrigeerd'),
          bevestigd !== null && t(bevestigd ? 'bevestigd.ja' : 'bevestigd.nee'),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </>
  );
}
