import { useEffect, useRef, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import type { TextId } from '@/shared/i18n/use-text';
import { useText } from '@/shared/i18n/use-text';

/** The pages of a collaboration, in the order in which one needs them. */
const PAGES: { path: string; name: TextId }[] = [
  { path: 'agenda', name: 'nav.agenda' },
  { path: 'oogos', name: 'nav.oogos' },
  { path: 'besluiten', name: 'nav.besluiten' },
  { path: 'evaluaties', name: 'nav.evaluaties' },
  { path: 'terugkijken', name: 'nav.terugkijken' },
  { path: 'documenten', name: 'nav.documenten' },
  { path: 'partijen', name: 'nav.partijen' },
  { path: 'samenwerking', name: 'nav.samenwerking' },
  { path: 'mijn-werk', name: 'nav.mijnWerk' },
  { path: 'controle', name: 'nav.controle' },
];

/** The main menu: in sight where there is room, behind one button on a telephone. */
export function SiteNav({ collaboration }: { collaboration: string }) {
  const { t } = useText();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => setOpen(false), [pathname]);
  const close = (key: string) => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <nav aria-label={t('nav.naam')} className="ov-nav" onKeyDown={(event) => close(event.key)}>
      <button
        type="button"
        ref={button}
        className="ov-header__button ov-nav__menu"
        aria-expanded={open}
        aria-controls="hoofdmenu"
        onClick={() => setOpen(!open)}
      >
        {t('nav.menu')}
      </button>
      <ul id="hoofdmenu" className="ov-nav__pages" data-open={open || undefined}>
        {PAGES.map(({ path, name }) => (
          <li key={path}>
            <NavLink to={`/samenwerkingen/${collaboration}/${path}`}>{t(name)}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
