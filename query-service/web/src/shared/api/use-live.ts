import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { position } from './position';

/** Listens while the page is open: whatever changed in this collaboration is read again in place. */
export function useLive(collaboration: string | undefined) {
  const queries = useQueryClient();
  useEffect(() => {
    if (!collaboration) return;
    return listen(
      () => new EventSource(`/v1/samenwerkingen/${collaboration}/live`),
      (event) => {
        position.heard(positionIn(event.data));
        void queries.invalidateQueries();
      },
      () => void queries.invalidateQueries(),
    );
  }, [collaboration, queries]);
}

const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 300_000;

/**
 * Keeps a line open. A browser takes up a broken line by itself, but gives up on one that is refused (429, 503): that one
 * is tried again, ever later.
 *
 * @returns how to stop
 */
export function listen(
  open: () => EventSource,
  hear: (event: MessageEvent<string>) => void,
  back: () => void,
): () => void {
  let source: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;
  // What happened while the line was down was not told: read again once it is back.
  let lost = false;
  const begin = () => {
    source = open();
    source.addEventListener('gewijzigd', hear);
    source.addEventListener('open', () => {
      if (lost) back();
      lost = false;
      wait = FIRST_WAIT;
    });
    source.addEventListener('error', () => {
      lost = true;
      if (source.readyState !== EventSource.CLOSED) return;
      again = setTimeout(begin, wait);
      wait = Math.min(2 * wait, LONGEST_WAIT);
    });
  };
  begin();
  return () => {
    clearTimeout(again);
    source.close();
  };
}

function positionIn(data: string): string | undefined {
  try {
    return (JSON.parse(data) as { positie?: string }).positie;
  } catch {
    return undefined;
  }
}
