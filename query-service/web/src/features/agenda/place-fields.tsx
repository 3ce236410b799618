import { FieldSet } from '@amsterdam/design-system-react';
import type { Ambitie } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { TextField } from '@/shared/ui/fields';

/** Which ambitions go into an edition, and in which order: a number for each. */
export function PlaceFields({ ambitions }: { ambitions: Ambitie[] }) {
  const { t } = useText();
  return (
    <FieldSet legend={t('editie.kies')}>
      <p className="ov-quiet">
        {t('editie.kiesUitleg')} {t('editie.plaatsUitleg')}
      </p>
      <div className="ov-places">
        {ambitions.map(({ id, nummer, titel }) => (
          <TextField
            key={id}
            name={`plaatsen.${id}`}
            label={t('editie.plaats', { titel: `${nummer}. ${titel}` })}
            size="small"
          />
        ))}
      </div>
    </FieldSet>
  );
}
