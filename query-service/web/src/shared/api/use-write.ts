import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Attempt } from './attempt';
import { type Sending, write } from './client';
import { askedBy, confirmed, NOTHING_ASKED } from './confirmation';
import type { Vastgelegd } from './types';

/** What the client gives for a write. */
export interface WriteAnswer {
  data?: Vastgelegd;
  error?: unknown;
  response: Response;
}

/** What a form needs to know of the write it makes. */
export type Write = Pick<ReturnType<typeof useWrite>, 'error' | 'isPending' | 'confirmation' | 'confirm'>;

/**
 * One form's writes: keeps the key across retries, asks about what may be personal data, and lets every page read again
 * once it is recorded.
 */
export function useWrite<Content>(send: (content: Content, sending: Sending) => Promise<WriteAnswer>) {
  const attempt = useRef<Attempt>(null);
  attempt.current ??= new Attempt();
  const [confirmation, setConfirmation] = useState(NOTHING_ASKED);
  const queries = useQueryClient();
  const mutation = useMutation<Vastgelegd, Error, Content>({
    mutationFn: (content) => {
      const key = (attempt.current as Attempt).keyFor(content);
      return write(send(content, { key, confirmed: confirmed(confirmation) }));
    },
    onError: (error) => setConfirmation((before) => askedBy(error, before)),
    onSuccess: async () => {
      attempt.current?.recorded();
      setConfirmation(NOTHING_ASKED);
      await queries.invalidateQueries();
    },
  });
  const confirm = (given: boolean) => setConfirmation((before) => ({ ...before, given }));
  return { ...mutation, confirmation, confirm };
}
