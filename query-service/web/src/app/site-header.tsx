import { Link, NavLink } from 'react-router';
import { useLanguage } from '@/shared/i18n/language';
import { useText } from '@/shared/i18n/use-text';
import { usePlace } from '@/shared/ui/place';
import { WhoAndForWhom } from './who-and-for-whom';

export function SiteHeader({ loggedIn }: { loggedIn: boolean }) {
  const { t } = useText();
  const { collaboration } = usePlace();
  return (
    <header className="ov-header">
      <div className="ov-header__bar">
        <Link to="/" className="ov-brand">
          <img src="/mark.svg" alt="" width="40" height="32" />
          <span className="ov-brand__name">Overeen</span>
        </Link>
        {loggedIn && collaboration && <p className="ov-header__place">{collaboration.naam}</p>}
        <LanguageSwitch />
      </div>
      {loggedIn && (
        <div className="ov-header__under">
          {collaboration && (
            <nav aria-label={t('nav.naam')} className="ov-nav">
              <NavLink to={`/samenwerkingen/${collaboration.id}/agenda`}>{t('nav.agenda')}</NavLink>
              <NavLink to={`/samenwerkingen/${collaboration.id}/oogos`}>{t('nav.oogos')}</NavLink>
            </nav>
          )}
          <WhoAndForWhom />
        </div>
      )}
    </header>
  );
}

function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <button type="button" className="ov-header__button" lang={other} onClick={() => choose(other)}>
      {other === 'en' ? 'English' : 'Nederlands'}
    </button>
  );
}
