import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { AmbitieGeheel } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { AssignForm } from './assign-form';
import { MeasurementForm } from './measurement-form';
import { Measurements } from './measurements';
import { Progress } from './progress';
import { ProgressForm } from './progress-form';

/** What is done about it: who leads, how the actions go, what was measured. */
export function Execution({ ambition }: { ambition: AmbitieGeheel }) {
  const { t } = useText();
  const { may } = useSession();
  const present = isNow(useAsOf());
  const { id } = ambition.samenwerking;
  const leads = present && may('secretaris', id);
  const writes = present && (may('medewerker', id) || may('gedelegeerde', id));
  const indicators = ambition.doelen.flatMap(({ indicatoren }) => indicatoren);
  return (
    <section className="ov-panel" aria-labelledby="uitvoering-kop">
      <Heading level={2} id="uitvoering-kop">
        {t('ambitie.uitvoering')}
      </Heading>
      <Heading level={3}>{t('ambitie.trekkers')}</Heading>
      <Leaders ambition={ambition} />
      {leads && <AssignForm ambition={ambition} />}
      <Heading level={3}>{t('voortgang.kop')}</Heading>
      <Progress ambition={ambition} />
      {writes && ambition.acties.length > 0 && <ProgressForm ambition={ambition} />}
      <Heading level={3}>{t('meting.kop')}</Heading>
      <Measurements ambition={ambition} indicators={indicators} corrects={writes} />
      {writes && indicators.length > 0 && <MeasurementForm id={ambition.id} indicators={indicators} />}
    </section>
  );
}

function Leaders({ ambition: { trekkers } }: { ambition: AmbitieGeheel }) {
  const { t, date, instant, list } = useText();
  const author = useAuthor();
  if (trekkers.length === 0) return <Paragraph>{t('ambitie.nooitTrekker')}</Paragraph>;
  return (
    <ol className="ov-history">
      {[...trekkers].reverse().map(({ partijen, tekst, sinds, voorgesteld, door, reden, vastgelegdOp }) => (
        <li key={vastgelegdOp}>
          <p>
            <strong>{tekst || list(partijen.map(({ naam }) => naam ?? t('partij.onbekend')))}</strong>
            {voorgesteld && <span className="ov-tag">{t('trekker.voorgesteld')}</span>}
            {sinds && ` · ${t('trekker.sinds', { dag: date(sinds) })}`}
          </p>
          {partijen.map(
            ({ id, naam, functie }) =>
              functie && (
                <p key={id}>
                  {naam}: {functie.titel ?? functie.naam}
                  {functie.geeindigd && <strong className="ov-flag"> {t('trekker.geeindigd')}</strong>}
                </p>
              ),
          )}
          {reden && <p className="ov-reason">{reden}</p>}
          <p className="ov-quiet">
            {author(door)}, {instant(vastgelegdOp)}
          </p>
        </li>
      ))}
    </ol>
  );
}
