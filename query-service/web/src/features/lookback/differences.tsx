import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { OogoKort, Vergelijking } from '@/shared/api/types';
import { nameIn } from '@/shared/cell/use-value-text';
import { useText } from '@/shared/i18n/use-text';
import { Answer } from '@/shared/ui/answer';
import { BesideAmbitions } from './beside-ambitions';
import { DifferingAmbition } from './differing-ambition';
import { useComparison } from './lookback-query';
import { Outcome } from './outcome';
import { asked, comparisonQuery, type Points } from './points';
import { usePointText } from './use-point-text';

/** What differs between two points, as one reads an agenda. */
export function Differences({ id, points, oogos }: { id: string; points: Points; oogos: OogoKort[] }) {
  const both = asked(points, oogos);
  const query = comparisonQuery(both);
  const answer = useComparison(id, query);
  const list = `/v1/samenwerkingen/${id}/agenda/vergelijking/lijst?${new URLSearchParams(query)}`;
  return (
    <Answer query={answer}>
      {(comparison) => (
        <div aria-busy={answer.isPlaceholderData} className="ov-stack">
          <NotKnown comparison={comparison} />
          <Outcome comparison={comparison} points={both} list={list} />
          <Changes comparison={comparison} points={both} />
        </div>
      )}
    </Answer>
  );
}

/** Before the first known fact there is nothing to compare with, which is not an empty agenda. */
function NotKnown({ comparison: { van, tot } }: { comparison: Vergelijking }) {
  const { t, date } = useText();
  const point = usePointText();
  return [van, tot]
    .filter(({ bekend }) => !bekend)
    .map((side) => (
      <p key={side.op} className="ov-note">
        {t('terugkijken.nietsBekend', { punt: point(side) })}{' '}
        {side.vastgelegdSinds && t('agenda.vastgelegdSinds', { dag: date(side.vastgelegdSinds) })}
      </p>
    ));
}

type ChangesProps = { comparison: Vergelijking; points: ReturnType<typeof asked> };

function Changes({ comparison, points }: ChangesProps) {
  const { t } = useText();
  const { ambities, editie, besluiten, themas, namen, feiten } = comparison;
  const nameOf = nameIn(namen);
  if (ambities.length + besluiten.length + themas.length === 0 && !editie) {
    return (
      <div className="ov-empty">
        <Paragraph size="large">{t('terugkijken.nietsVeranderd')}</Paragraph>
        <Paragraph>{t('terugkijken.nietsVeranderdUitleg')}</Paragraph>
      </div>
    );
  }
  return (
    <>
      {ambities.length > 0 && (
        <section className="ov-stack" aria-labelledby="ambities-verschil">
          <Heading level={2} id="ambities-verschil">
            {t('agenda.ambities')}
          </Heading>
          <p className="ov-legend ov-marked">
            <del>{t('terugkijken.weg')}</del> {t('terugkijken.wegUitleg')} <ins>{t('terugkijken.erbij')}</ins>{' '}
            {t('terugkijken.erbijUitleg')}
          </p>
          {ambities.map((ambition) => (
            <DifferingAmbition
              key={ambition.id}
              ambition={ambition}
              points={points}
              nameOf={nameOf}
              facts={feiten}
            />
          ))}
        </section>
      )}
      <BesideAmbitions comparison={comparison} points={points} nameOf={nameOf} />
    </>
  );
}
