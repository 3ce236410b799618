import type { PropsWithChildren, ReactNode } from 'react';

/** Facts in pairs: a name and what it is. */
export function Facts({ children }: PropsWithChildren) {
  return <dl className="ov-facts">{children}</dl>;
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
