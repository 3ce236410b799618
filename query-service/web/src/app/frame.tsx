import { SkipLink } from '@amsterdam/design-system-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { client, read } from '@/shared/api/client';
import { hasStatus } from '@/shared/api/problem';
import { useText } from '@/shared/i18n/use-text';
import { ProvenanceProvider } from '@/shared/provenance/provenance';
import { SessionProvider } from '@/shared/session/session';
import { Answer } from '@/shared/ui/answer';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { UnknownPage } from './unknown-page';
import { WelcomePage } from './welcome-page';

/** What stands around every page, and who is allowed past it. */
export function Frame({ waiting = false }: { waiting?: boolean }) {
  const { t } = useText();
  const query = useQuery({ queryKey: ['ik'], queryFn: () => read(() => client.GET('/v1/ik')) });
  const me = query.data;
  const outside = hasStatus(query.error, 401);
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const arrived = useRef(pathname);
  useEffect(() => {
    if (arrived.current === pathname) return;
    arrived.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  const page = (
    <main id="inhoud" className="ov-main" ref={main} tabIndex={-1}>
      {outside ? (
        <WelcomePage />
      ) : me && !me.persoon ? (
        <UnknownPage />
      ) : (
        <Answer query={query}>
          {() =>
            waiting ? null : (
              <ProvenanceProvider>
                <Outlet />
              </ProvenanceProvider>
            )
          }
        </Answer>
      )}
    </main>
  );
  const around = (
    <>
      <SkipLink href="#inhoud">{t('pagina.naarInhoud')}</SkipLink>
      <SiteHeader loggedIn={Boolean(me) && !outside} />
      {page}
      <SiteFooter />
    </>
  );
  return me && !outside ? <SessionProvider me={me}>{around}</SessionProvider> : around;
}
