import type { Uren } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';

/** Stated and computed side by side; a difference is said, never repaired. */
export function Hours({ hours }: { hours: Uren | null }) {
  const { t, number, list } = useText();
  if (!hours) return <span className="ov-quiet">{t('uren.geen')}</span>;
  const { gesteld, berekend, verschil, regels } = hours;
  const unknown = [...new Set(regels.flatMap(({ onbekendeCodes }) => onbekendeCodes))];
  return (
    <>
      <span className="ov-hours">
        {gesteld === null
          ? t('uren.alleenBerekend', { berekend: number(berekend) })
          : t('uren.gesteld', { gesteld: number(gesteld), berekend: number(berekend) })}
      </span>
      {verschil !== null && verschil !== 0 && (
        <strong className="ov-flag">{t('uren.verschil', { verschil: number(Math.abs(verschil)) })}</strong>
      )}
      {unknown.length > 0 && (
        <strong className="ov-flag">
          {t('uren.nietInLegenda', { aantal: unknown.length, codes: list(unknown) })}
        </strong>
      )}
    </>
  );
}
