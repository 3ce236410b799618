import type { Uren } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Traceable } from '@/shared/provenance/provenance';

/** Stated and computed side by side; a difference is said, never repaired. */
export function Hours({ hours, ambition }: { hours: Uren | null; ambition: string }) {
  const { t, number, list } = useText();
  const cell = (field: string) => ({ of: 'ambitie' as const, id: ambition, field });
  if (!hours)
    return (
      <span className="ov-quiet">
        <Traceable {...cell('uren.gesteld')}>{t('uren.geen')}</Traceable>
      </span>
    );
  const { gesteld, berekend, verschil, regels } = hours;
  const unknown = [...new Set(regels.flatMap(({ onbekendeCodes }) => onbekendeCodes))];
  return (
    <>
      <span className="ov-hours">
        {gesteld !== null && (
          <>
            <Traceable {...cell('uren.gesteld')}>{t('uren.gesteld', { gesteld: number(gesteld) })}</Traceable>
            {', '}
          </>
        )}
        <Traceable {...cell('uren.berekend')}>{t('uren.berekend', { berekend: number(berekend) })}</Traceable>
      </span>
      {verschil !== null && verschil !== 0 && (
        <strong className="ov-flag">
          <Traceable {...cell('uren.verschil')}>
            {t('uren.verschil', { verschil: number(Math.abs(verschil)) })}
          </Traceable>
        </strong>
      )}
      {unknown.length > 0 && (
        <strong className="ov-flag">
          {t('uren.nietInLegenda', { aantal: unknown.length, codes: list(unknown) })}
        </strong>
      )}
    </>
  );
}
