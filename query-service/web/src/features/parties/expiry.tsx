import { useText } from '@/shared/i18n/use-text';
import { daysLeft } from '@/shared/time/period';

/** Says in words that something ends within 60 days of the day one looks at, or has ended. */
export function Expiry({ last, day }: { last: string | null; day: string }) {
  const { t, date } = useText();
  if (last !== null && last < day) {
    return <strong className="ov-flag">{t('periode.verlopen', { dag: date(last) })}</strong>;
  }
  const days = daysLeft(last, day);
  if (days === undefined) return null;
  return (
    <strong className="ov-flag">
      {days === 0 ? t('periode.vandaag') : t('periode.verloopt', { dagen: days })}
    </strong>
  );
}
