import type { PropsWithChildren } from 'react';

interface DrawerProps {
  summary: string;
  /** Says what it is about to who cannot see where it stands. */
  about?: string | undefined;
  quiet?: boolean;
  /** Stands on its own instead of within something. */
  panel?: boolean;
}

/** A form that opens when one wants it. */
export function Drawer({
  summary,
  about,
  quiet = false,
  panel = false,
  children,
}: PropsWithChildren<DrawerProps>) {
  return (
    <details className={panel ? 'ov-panel' : `ov-inset ${quiet ? 'ov-inset--quiet' : ''}`}>
      <summary>
        {summary}
        {about && <span className="ams-visually-hidden"> {about}</span>}
      </summary>
      {children}
    </details>
  );
}
