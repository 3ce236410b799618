import { Alert, Paragraph } from '@amsterdam/design-system-react';
import { useLocation } from 'react-router';
import { useText } from '@/shared/i18n/use-text';
import { wayBack } from '@/shared/session/way-back';
import { Page } from '@/shared/ui/page';

/** For who has not logged in: what this is, and the one way in. */
export function WelcomePage() {
  const { t } = useText();
  const { pathname, search } = useLocation();
  const failed = new URLSearchParams(search).get('aanmelding') === 'mislukt';
  return (
    <Page title={t('welkom.titel')}>
      {failed && (
        <Alert heading={t('welkom.mislukt')} headingLevel={2} severity="error" role="alert">
          <Paragraph>{t('welkom.misluktUitleg')}</Paragraph>
        </Alert>
      )}
      <div className="ov-welcome">
        <Paragraph size="large">{t('welkom.uitleg')}</Paragraph>
        <ul className="ov-welcome__points">
          <li>{t('welkom.punt1')}</li>
          <li>{t('welkom.punt2')}</li>
          <li>{t('welkom.punt3')}</li>
        </ul>
        <a
          className="ams-button ams-button--primary ov-action"
          href="/oauth2/authorization/overeen"
          onClick={() => wayBack.remember(failed ? '/' : pathname + search)}
        >
          {t('welkom.aanmelden')}
        </a>
      </div>
    </Page>
  );
}
