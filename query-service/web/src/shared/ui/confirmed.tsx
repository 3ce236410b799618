import { useText } from '@/shared/i18n/use-text';
import { stepsTo } from '@/shared/text/confirmed-field';

/** That the writer of a fact confirmed, field by field, that what looked like personal data is none. */
export function Confirmed({ fields }: { fields: string[] }) {
  const { t, known } = useText();
  if (fields.length === 0) return null;
  const words = (field: string) =>
    stepsTo(field)
      .map(({ name, number }) => [known(`invoerveld.${name}`, name), number].filter(Boolean).join(' '))
      .join(', ');
  return (
    <p className="ov-quiet">{t('persoonsgegevens.bevestigd', { velden: fields.map(words).join('; ') })}</p>
  );
}
