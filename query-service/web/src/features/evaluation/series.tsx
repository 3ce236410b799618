import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Indicatorreeks } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';
import { LineChart } from './line-chart';
import { Measurements } from './measurements';

/** One indicator: what it should become, and what was measured; nothing measured is said, it is not 0. */
export function Series({ series }: { series: Indicatorreeks }) {
  const { t, date, number } = useText();
  const asOf = asOfQuery(useAsOf());
  const { indicator, ambitie, tekst, soort, eenheid, nulmeting, streefwaarde, uiterlijk, metingen } = series;
  const { vastgesteld, vervallen } = series;
  const inUnit = (value: number) =>
    [number(value), soort === 'percentage' ? '%' : eenheid].filter(Boolean).join(' ');
  return (
    <article className="ov-panel" aria-labelledby={`reeks-${indicator}`}>
      <div>
        <Heading level={3} id={`reeks-${indicator}`}>
          {tekst}
        </Heading>
        <p className="ov-quiet">
          <Link to={`/ambities/${ambitie.id}${asOf}`}>{t('reeks.bij', { ambitie: ambitie.titel })}</Link>
        </p>
        {vervallen && <span className="ov-flag">{t('reeks.vervallen')}</span>}
        {!vervallen && !vastgesteld && <span className="ov-flag">{t('reeks.nietVastgesteld')}</span>}
      </div>
      <p>
        {[
          `${t('indicator.nulmeting')}: ${nulmeting === null ? t('indicator.geenMeting') : inUnit(nulmeting)}`,
          `${t('indicator.streefwaarde')}: ${streefwaarde === null ? t('indicator.geenStreefwaarde') : inUnit(streefwaarde)}`,
          uiterlijk && t('indicator.uiterlijk', { dag: date(uiterlijk) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {metingen.length === 0 ? (
        <div>
          <StatusBadge of="reeks.geenMeting" />
          <Paragraph>{t('reeks.geenMetingUitleg')}</Paragraph>
        </div>
      ) : (
        <div className="ov-measured">
          <LineChart series={series} />
          <Measurements measured={metingen} inUnit={inUnit} />
        </div>
      )}
    </article>
  );
}
