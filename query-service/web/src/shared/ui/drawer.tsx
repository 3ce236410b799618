import { type PropsWithChildren, useState } from 'react';

interface DrawerProps {
  summary: string;
  /** Says what it is about to who cannot see where it stands. */
  about?: string | undefined;
  quiet?: boolean;
  /** Stands on its own instead of within something. */
  panel?: boolean;
}

/** A form that is made when one opens it, and then stays. */
export function Drawer({ summary, about, quiet, panel, children }: PropsWithChildren<DrawerProps>) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={panel ? 'ov-panel' : `ov-inset ${quiet ? 'ov-inset--quiet' : ''}`}
      onToggle={(event) => setOpened(opened || event.currentTarget.open)}
    >
      <summary>
        {summary}
        {about && <span className="ams-visually-hidden"> {about}</span>}
      </summary>
      {opened && children}
    </details>
  );
}
