import { Heading } from '@amsterdam/design-system-react';
import type { Besluit } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Corrected } from '@/shared/ui/corrected';
import { Fact, Facts } from '@/shared/ui/facts';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';

/** What came out, by which rule, what was said, and who concluded it. */
export function Conclusion({ decision }: { decision: Besluit }) {
  const { t, date, instant, list } = useText();
  const author = useAuthor();
  const asOf = asOfQuery(useAsOf());
  const { uitkomst, soort, regel, oogo, toelichting, aangehoudenNaar, afgerondDoor, vastgelegdOp, feit } =
    decision;
  const { bespreking, afwezig } = decision;
  return (
    <section className="ov-panel" aria-labelledby="uitkomst-kop">
      <Heading level={2} id="uitkomst-kop">
        {t('besluit.wat')}
      </Heading>
      <Facts>
        <Fact name={t('besluiten.uitkomst')}>
          <StatusBadge of={`uitkomst.${uitkomst}`} />
          <Corrected shown={decision.gecorrigeerd} />
          {aangehoudenNaar && (
            <p>
              <Link to={`/oogos/${aangehoudenNaar}${asOf}`}>{t('besluit.aangehouden')}</Link>
            </p>
          )}
        </Fact>
        <Fact name={t('besluit.soort')}>{t(`punt.${soort}`)}</Fact>
        {soort !== 'bespreken' && <Fact name={t('besluit.regel')}>{t(`regel.${regel}`)}</Fact>}
        {toelichting && (
          <Fact name={t('besluit.toelichting')}>
            <p className="ov-prose">{toelichting}</p>
          </Fact>
        )}
        {bespreking && (
          <Fact name={t('besluit.besproken')}>
            <p className="ov-prose">{bespreking}</p>
          </Fact>
        )}
        <Fact name={t('besluit.oogo')}>
          <Link to={`/oogos/${oogo.id}${asOf}`}>OOGO {oogo.naam}</Link>, {date(oogo.dag)}
        </Fact>
        {afwezig.length > 0 && (
          <Fact name={t('besluit.afwezig')}>
            {list(afwezig.map(({ naam }) => naam ?? t('partij.onbekend')))}
          </Fact>
        )}
        <Fact name={t('besluit.afgerond')}>
          {author(afgerondDoor)}
          <span className="ov-quiet">{t('besluit.vastgelegd', { moment: instant(vastgelegdOp) })}</span>
        </Fact>
        <Fact name={t('besluit.feit')}>
          <code>{feit}</code>
        </Fact>
      </Facts>
    </section>
  );
}
