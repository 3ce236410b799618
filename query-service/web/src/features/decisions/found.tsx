import { useText } from '@/shared/i18n/use-text';
import type { DecisionFilter } from './decision-filter';

interface FoundProps {
  count: number;
  filter: DecisionFilter;
  parties: { id: string; naam: string }[];
  themes: { id: string; naam: string }[];
}

/** How many decisions there are, and by which choice; on paper the form is not there to tell. */
export function Found({ count, filter, parties, themes }: FoundProps) {
  const { t, date } = useText();
  const { van, tot, partij, soort, uitkomst, thema, zoek } = filter;
  const chosen = [
    van && t('besluiten.vanaf', { dag: date(van) }),
    tot && t('besluiten.totEnMet', { dag: date(tot) }),
    partij && (parties.find(({ id }) => id === partij)?.naam ?? t('partij.onbekend')),
    soort && t(`punt.${soort}`),
    uitkomst && t(`uitkomst.${uitkomst}`),
    thema && themes.find(({ id }) => id === thema)?.naam,
    zoek && t('besluiten.metWoorden', { woorden: zoek }),
  ].filter(Boolean);
  return (
    <p role="status">
      {chosen.length > 0
        ? t('besluiten.gefilterd', { aantal: count, keuze: chosen.join(' · ') })
        : t('besluiten.aantal', { aantal: count })}
    </p>
  );
}
