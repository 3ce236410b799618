import type { PropsWithChildren } from 'react';
import { type LinkProps, Link as RouterLink } from 'react-router';

/** A link within the app. */
export function Link({ children, className, ...props }: PropsWithChildren<LinkProps>) {
  return (
    <RouterLink {...props} className={`ams-link ${className ?? ''}`}>
      {children}
    </RouterLink>
  );
}

/** A link that looks like a button, for the one main thing to do on a page. */
export function ActionLink({ children, ...props }: PropsWithChildren<LinkProps>) {
  return (
    <RouterLink {...props} className="ams-button ams-button--primary ov-action">
      {children}
    </RouterLink>
  );
}
