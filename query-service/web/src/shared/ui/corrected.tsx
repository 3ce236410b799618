import { useText } from '@/shared/i18n/use-text';

/** Says of a position or decision that it was marked as corrected later; it stays what it was. */
export function Corrected({ shown }: { shown: boolean }) {
  const { t } = useText();
  if (!shown) return null;
  return (
    <span className="ov-flag">
      {t('gecorrigeerd.kop')}
      <span className="ov-quiet">{t('gecorrigeerd.uitleg')}</span>
    </span>
  );
}
