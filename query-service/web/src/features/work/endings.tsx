import type { Werk } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Link } from '@/shared/ui/link';
import { Block } from './block';

/** The mandates and representations that end soon; one renews them on the page of the party. */
export function Endings({ work }: { work: Werk }) {
  const { t, date } = useText();
  const named = (party: { naam: string | null } | null) => party?.naam ?? t('partij.onbekend');
  return (
    <Block id="aflopend" title={t('werk.aflopend')} rows={work.aflopend}>
      {({ id, partij, vertegenwoordiger, functie, tot }) => (
        <li key={id}>
          <Link to={`/partijen/${partij.id}`}>
            {vertegenwoordiger
              ? t('werk.vertegenwoordiging', { partij: named(partij), ander: named(vertegenwoordiger) })
              : t('werk.mandaat', {
                  functie: functie ?? t('partij.functieOnbekend'),
                  partij: named(partij),
                })}
          </Link>
          <span>{t('besluiten.totEnMet', { dag: date(tot) })}</span>
        </li>
      )}
    </Block>
  );
}
