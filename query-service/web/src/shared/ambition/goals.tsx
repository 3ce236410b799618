import type { Doel } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { indicatorSpan } from './words';

/** The goals of an ambition, each with how one will see that it is reached. */
export function Goals({ goals }: { goals: Doel[] }) {
  const { t, date, number } = useText();
  const words = {
    baseline: t('indicator.nulmeting'),
    target: t('indicator.streefwaarde'),
    noBaseline: t('indicator.geenMeting'),
    noTarget: t('indicator.geenStreefwaarde'),
  };
  if (goals.length === 0) return <p className="ov-quiet">{t('ambitie.geenDoelen')}</p>;
  return (
    <ol className="ov-goals">
      {goals.map((goal) => (
        <li key={goal.id}>
          <p>{goal.tekst}</p>
          {goal.indicatoren.length > 0 && (
            <ul>
              {goal.indicatoren.map((indicator) => (
                <li key={indicator.id}>
                  {indicator.tekst}
                  <span className="ov-quiet">
                    {indicatorSpan(indicator, words, number)}
                    {indicator.uiterlijk &&
                      ` · ${t('indicator.uiterlijk', { dag: date(indicator.uiterlijk) })}`}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
