import { Alert, Paragraph } from '@amsterdam/design-system-react';
import { useText } from '@/shared/i18n/use-text';
import { Page } from '@/shared/ui/page';

/** The page itself broke; the rest of the app still works. */
export function Stumbled() {
  const { t } = useText();
  return (
    <Page title={t('gestruikeld.titel')}>
      <Alert heading={t('gestruikeld.kop')} headingLevel={2} severity="error">
        <Paragraph>{t('gestruikeld.uitleg')}</Paragraph>
        <p>
          <a className="ams-link" href="/">
            {t('nav.begin')}
          </a>
        </p>
      </Alert>
    </Page>
  );
}
