import { Breadcrumb, Heading } from '@amsterdam/design-system-react';
import { type PropsWithChildren, type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import type { Naam } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { useArrival } from './place';

interface PageProps {
  title: string;
  /** The title as it stands on the page, where it is more than words. */
  heading?: ReactNode;
  /** Stands before the title, small: what kind of thing this is. */
  kind?: string | undefined;
  /** As of when, or whose: one line under the title. */
  lead?: ReactNode;
  crumbs?: { to: string; label: string }[];
  collaboration?: Naam | undefined;
  actions?: ReactNode;
}

/** Every page: where one is, what it is, as of when, and the one main thing to do. */
export function Page(props: PropsWithChildren<PageProps>) {
  const { title, heading, kind, lead, crumbs, collaboration, actions, children } = props;
  const { t } = useText();
  useArrival(collaboration);
  useEffect(() => {
    document.title = [title, collaboration?.naam, 'Overeen'].filter(Boolean).join(' – ');
  }, [title, collaboration?.naam]);
  return (
    <div className="ov-page">
      {crumbs && crumbs.length > 0 && (
        <Breadcrumb accessibleName={t('pagina.kruimelpad')}>
          {crumbs.map(({ to, label }) => (
            <Breadcrumb.Link key={to} linkComponent={Crumb} href={to}>
              {label}
            </Breadcrumb.Link>
          ))}
        </Breadcrumb>
      )}
      <div className="ov-page__head">
        <div className="ov-page__title">
          {kind && <p className="ov-kind">{kind}</p>}
          <Heading level={1}>{heading ?? title}</Heading>
          {lead && <div className="ov-lead">{lead}</div>}
        </div>
        {actions && <div className="ov-actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

function Crumb({ href, children, ...rest }: PropsWithChildren<{ href?: string }>) {
  return (
    <Link to={href ?? '/'} {...rest}>
      {children}
    </Link>
  );
}
