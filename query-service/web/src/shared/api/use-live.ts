import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { position } from './position';

/** Listens while the page is open: whatever changed in this collaboration is read again in place. */
export function useLive(collaboration: string | undefined) {
  const queries = useQueryClient();
  useEffect(() => {
    if (!collaboration) return;
    const source = new EventSource(`/v1/samenwerkingen/${collaboration}/live`);
    source.addEventListener('gewijzigd', (event) => {
      position.heard(positionIn(event.data));
      void queries.invalidateQueries();
    });
    // What happened while the line was down was not told: read again once it is back.
    let lost = false;
    source.addEventListener('error', () => {
      lost = true;
    });
    source.addEventListener('open', () => {
      if (lost) void queries.invalidateQueries();
      lost = false;
    });
    return () => source.close();
  }, [collaboration, queries]);
}

function positionIn(data: string): string | undefined {
  try {
    return (JSON.parse(data) as { positie?: string }).positie;
  } catch {
    return undefined;
  }
}
