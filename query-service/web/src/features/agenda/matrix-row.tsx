import { IndicatorLine } from '@/shared/ambition/indicator-line';
import { TrekkerLine } from '@/shared/ambition/trekker-line';
import { participantText } from '@/shared/ambition/words';
import type { Ambitie, Matrix } from '@/shared/api/types';
import { address } from '@/shared/cell/cell';
import { useText } from '@/shared/i18n/use-text';
import { Traceable } from '@/shared/provenance/provenance';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';

/** One ambition in the matrix; an action that stands in no school year says why. */
export function MatrixRow({
  ambition,
  row,
}: {
  ambition: Ambitie;
  row: Matrix['rijen'][number] | undefined;
}) {
  const { t, money } = useText();
  const asOf = asOfQuery(useAsOf());
  const { id, nummer, titel, status, doelen, investering, participanten, trekker, acties } = ambition;
  const cell = (field: string, part?: string) => ({
    of: 'ambitie' as const,
    id,
    field: address(field, part),
    about: titel,
  });
  const why = (action: string) => row?.zonderSchooljaar.find(({ actie }) => actie.id === action)?.uitleg;
  const cost =
    investering && (investering.bedrag === null ? t('ambitie.nogOnbekend') : money(investering.bedrag));
  return (
    <tr data-status={status}>
      <th scope="row">
        <span className="ov-kind">{t('totalen.ambitie', { nummer })}</span>
        <Link to={`/ambities/${id}${asOf}`}>{titel}</Link>
        <StatusBadge of={`status.${status}`} />
        {doelen.map((goal) => (
          <span key={goal.id} className="ov-matrix__goal">
            <Traceable {...cell('doel.tekst', goal.id)}>{goal.tekst}</Traceable>
          </span>
        ))}
      </th>
      <td data-label={t('matrix.indicatoren')}>
        <Indicators goals={doelen} ambition={id} />
      </td>
      <td data-label={t('matrix.investering')}>
        <Traceable {...cell('investering.bedrag')}>{cost ?? '–'}</Traceable>
        {investering?.toelichting && <span className="ov-quiet">{investering.toelichting}</span>}
      </td>
      <td data-label={t('matrix.actoren')}>
        <TrekkerLine trekker={trekker} ambition={id} />
        {participanten.length > 0 && (
          <span className="ov-quiet">{participanten.map(participantText).join(' · ')}</span>
        )}
      </td>
      <td data-label={t('matrix.acties')}>
        {acties.length === 0 && '–'}
        {acties.map((action) => (
          <p key={action.id}>
            {action.nummer && <strong>{action.nummer} </strong>}
            <Traceable {...cell('actie.tekst', action.id)}>{action.tekst}</Traceable>
            {why(action.id) && (
              <span className="ov-quiet">
                {action.planning && `${action.planning.tekst}. `}
                {why(action.id)}
              </span>
            )}
          </p>
        ))}
      </td>
      {row?.cellen.map(({ schooljaar, acties: planned }) => (
        <td key={schooljaar} data-label={schooljaar}>
          {planned.length === 0 && '–'}
          {planned.map((action) => (
            <p key={action.id}>
              {action.nummer ? <strong>{action.nummer}</strong> : action.tekst}{' '}
              <span className="ov-quiet">
                <Traceable {...cell('actie.planning', action.id)}>{action.planning?.tekst}</Traceable>
              </span>
            </p>
          ))}
        </td>
      ))}
    </tr>
  );
}

function Indicators({ goals, ambition }: { goals: Ambitie['doelen']; ambition: string }) {
  const all = goals.flatMap(({ indicatoren }) => indicatoren);
  if (all.length === 0) return '–';
  return all.map((indicator) => (
    <p key={indicator.id}>
      <IndicatorLine indicator={indicator} ambition={ambition} />
    </p>
  ));
}
