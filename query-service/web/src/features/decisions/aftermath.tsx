import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Besluit, Toezegging } from '@/shared/api/types';
import { Commitments } from '@/shared/commitment/commitments';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { FeedbackForm } from './feedback-form';

/** What came of the decision: what was promised, who was told. */
export function Aftermath({
  decision,
  collaboration,
}: {
  decision: Besluit;
  collaboration: string | undefined;
}) {
  const { t, date } = useText();
  const author = useAuthor();
  const { may, acting } = useSession();
  const present = isNow(useAsOf()) && collaboration !== undefined;
  const { toezeggingen, terugkoppelingen } = decision;
  const secretary = present && may('secretaris', collaboration);
  const ofOwnParty = ({ partij }: Toezegging) =>
    present &&
    partij.id === acting?.id &&
    (may('medewerker', collaboration) || may('gedelegeerde', collaboration));
  return (
    <section className="ov-panel" aria-labelledby="vervolg-kop">
      <Heading level={2} id="vervolg-kop">
        {t('besluit.daarna')}
      </Heading>
      <Heading level={3}>{t('toezegging.kop')}</Heading>
      {toezeggingen.length === 0 ? (
        <Paragraph>{t('toezegging.geenBijPunt')}</Paragraph>
      ) : (
        <Commitments commitments={toezeggingen} reports={(one) => secretary || ofOwnParty(one)} />
      )}
      <Heading level={3}>{t('besluit.terugkoppeling')}</Heading>
      {terugkoppelingen.length === 0 && <Paragraph>{t('besluit.nietTeruggekoppeld')}</Paragraph>}
      <ol className="ov-history">
        {terugkoppelingen.map(({ feit, aan, bericht, geldtOp, door }) => (
          <li key={feit}>
            <p>
              <strong>{aan}</strong> · {date(geldtOp)}
            </p>
            {bericht && <p className="ov-reason">{bericht}</p>}
            <p className="ov-quiet">{author(door)}</p>
          </li>
        ))}
      </ol>
      {secretary && <FeedbackForm id={decision.id} />}
    </section>
  );
}
