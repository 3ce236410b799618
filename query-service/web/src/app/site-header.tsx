import { Link } from 'react-router';
import { useLanguage } from '@/shared/i18n/language';
import { usePlace } from '@/shared/ui/place';
import { SiteNav } from './site-nav';
import { WhoAndForWhom } from './who-and-for-whom';

export function SiteHeader({ loggedIn }: { loggedIn: boolean }) {
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
          {collaboration && <SiteNav collaboration={collaboration.id} />}
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
