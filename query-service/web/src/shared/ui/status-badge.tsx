import { Badge, type BadgeProps } from '@amsterdam/design-system-react';
import { type TextId, useText } from '@/shared/i18n/use-text';
import { Agreed, HeldOver, Proposed, Refused, Reserved, Stopped, Unknown } from './pictograms';

type Look = Pick<BadgeProps, 'color' | 'icon'>;

const LOOKS: Record<string, Look> = {
  'status.vastgesteld': { color: 'lime', icon: Agreed },
  'status.vastgesteld-onder-voorbehoud': { color: 'yellow', icon: Reserved },
  'status.voorstel': { color: 'azure', icon: Proposed },
  'status.concept': { icon: Proposed },
  'status.ingetrokken': { icon: Stopped },
  'status.samengevoegd': { icon: Stopped },
  'status.vorige-editie': { icon: Reserved },
  'standpunt.akkoord': { color: 'lime', icon: Agreed },
  'standpunt.akkoord-onder-voorbehoud': { color: 'yellow', icon: Reserved },
  'standpunt.niet-akkoord': { color: 'red', icon: Refused },
  'standpunt.aanhouden': { color: 'orange', icon: HeldOver },
  'standpunt.geen': { icon: Unknown },
  'standpunt.afwezig': { icon: Stopped },
  'uitkomst.vastgesteld': { color: 'lime', icon: Agreed },
  'uitkomst.vastgesteld-onder-voorbehoud': { color: 'yellow', icon: Reserved },
  'uitkomst.geen-overeenstemming': { color: 'red', icon: Refused },
  'uitkomst.aangehouden': { color: 'orange', icon: HeldOver },
  'uitkomst.besproken': { color: 'azure', icon: Agreed },
  'uitkomst.opdracht-gegeven': { color: 'lime', icon: Agreed },
  'uitkomst.opdracht-gegeven-onder-voorbehoud': { color: 'yellow', icon: Reserved },
  'oogo.gepland': { color: 'azure', icon: Reserved },
  'oogo.geopend': { color: 'lime', icon: Proposed },
  'oogo.gesloten': { icon: Agreed },
  'oogo.afgelast': { icon: Stopped },
  'oordeel.bereikt': { color: 'lime', icon: Agreed },
  'oordeel.deels-bereikt': { color: 'yellow', icon: Reserved },
  'oordeel.niet-bereikt': { color: 'red', icon: Refused },
  'oordeel.nog-niet-te-beoordelen': { icon: Unknown },
  'reeks.geenMeting': { icon: Unknown },
  'geschil.open': { color: 'orange', icon: Reserved },
  'geschil.afgehandeld': { color: 'lime', icon: Agreed },
  'werk.teLaat': { color: 'red', icon: Reserved },
  'voorbehoud.open': { color: 'yellow', icon: Reserved },
  'voorbehoud.bekrachtigd': { color: 'lime', icon: Agreed },
  'voorbehoud.geweigerd': { color: 'red', icon: Refused },
  'voorbehoud.verlopen': { color: 'red', icon: Stopped },
  'toezegging.open': { color: 'azure', icon: Reserved },
  'toezegging.loopt': { color: 'azure', icon: Proposed },
  'toezegging.nagekomen': { color: 'lime', icon: Agreed },
  'toezegging.niet-nagekomen': { color: 'red', icon: Refused },
  'stand.niet-gestart': { icon: Unknown },
  'stand.loopt': { color: 'azure', icon: Proposed },
  'stand.vertraagd': { color: 'orange', icon: HeldOver },
  'stand.gereed': { color: 'lime', icon: Agreed },
  'stand.gestopt': { icon: Stopped },
  'punt.ingetrokken': { icon: Stopped },
  'punt.open': { color: 'azure', icon: Reserved },
  'soort.gekomen': { color: 'lime', icon: Agreed },
  'soort.gegaan': { color: 'red', icon: Stopped },
  'soort.veranderd': { color: 'azure', icon: Proposed },
  'soort.verplaatst': { icon: HeldOver },
  gepland: { color: 'azure', icon: Reserved },
};

/** A status: a word, a picture and a colour, in that order of weight. */
export function StatusBadge({ of }: { of: TextId }) {
  const { t } = useText();
  return <Badge label={t(of)} {...LOOKS[of]} />;
}
