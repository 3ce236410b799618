import { useText } from '@/shared/i18n/use-text';

export function SiteFooter() {
  const { t } = useText();
  return (
    <footer className="ov-footer">
      <p>
        <strong>Overeen</strong> {t('voet.tekst')}
      </p>
    </footer>
  );
}
