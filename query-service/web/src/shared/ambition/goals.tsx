import type { Doel } from '@/shared/api/types';
import { address } from '@/shared/cell/cell';
import { useText } from '@/shared/i18n/use-text';
import { Traceable } from '@/shared/provenance/provenance';
import { IndicatorLine } from './indicator-line';

/** The goals of an ambition, each with how one will see that it is reached. */
export function Goals({ goals, ambition }: { goals: Doel[]; ambition: string }) {
  const { t } = useText();
  if (goals.length === 0) return <p className="ov-quiet">{t('ambitie.geenDoelen')}</p>;
  return (
    <ol className="ov-goals">
      {goals.map(({ id, tekst, indicatoren }) => (
        <li key={id}>
          <p>
            <Traceable of="ambitie" id={ambition} field={address('doel.tekst', id)}>
              {tekst}
            </Traceable>
          </p>
          {indicatoren.length > 0 && (
            <ul>
              {indicatoren.map((indicator) => (
                <li key={indicator.id}>
                  <IndicatorLine indicator={indicator} ambition={ambition} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
