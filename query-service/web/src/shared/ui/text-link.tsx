import type { PropsWithChildren } from 'react';
import type { Tekstsoort } from '@/shared/api/types';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from './link';

interface TextLinkProps {
  kind: Tekstsoort;
  id: string;
  collaboration: string | undefined;
}

/** Leads to a text that lay on the table, where it has a page. */
export function TextLink({ kind, id, collaboration, children }: PropsWithChildren<TextLinkProps>) {
  const asOf = asOfQuery(useAsOf());
  const to = pageOf(kind, id, collaboration);
  return to ? <Link to={to + asOf}>{children}</Link> : children;
}

function pageOf(kind: Tekstsoort, id: string, collaboration: string | undefined): string | undefined {
  switch (kind) {
    case 'ambitie':
      return `/ambities/${id}`;
    case 'document':
      return `/documenten/${id}`;
    case 'agenda':
      return collaboration && `/samenwerkingen/${collaboration}/agendas/${id}`;
    case 'visie':
    case 'uitgangspunten':
      return collaboration && `/samenwerkingen/${collaboration}/samenwerking`;
    case 'afspraak':
      return undefined;
  }
}
