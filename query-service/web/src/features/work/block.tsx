import { Heading } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';

interface BlockProps<T> {
  id: string;
  title: string;
  lead?: string;
  rows: T[];
  children: (row: T) => ReactNode;
}

/** One kind of work; silent where there is none. */
export function Block<T>({ id, title, lead, rows, children }: BlockProps<T>) {
  if (rows.length === 0) return null;
  return (
    <section className="ov-panel" aria-labelledby={`werk-${id}`}>
      <Heading level={2} id={`werk-${id}`}>
        {title} ({rows.length})
      </Heading>
      {lead && <p className="ov-quiet">{lead}</p>}
      <ul className="ov-rows">{rows.map(children)}</ul>
    </section>
  );
}
