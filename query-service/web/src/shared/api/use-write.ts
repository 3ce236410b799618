import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Attempt } from './attempt';
import { write } from './client';
import type { Vastgelegd } from './types';

/** What the client gives for a write. */
export interface WriteAnswer {
  data?: Vastgelegd;
  error?: unknown;
  response: Response;
}

/** One form's writes: keeps the key across retries and lets every page read again once it is recorded. */
export function useWrite<Content>(send: (content: Content, key: string) => Promise<WriteAnswer>) {
  const attempt = useRef<Attempt>(null);
  attempt.current ??= new Attempt();
  const queries = useQueryClient();
  return useMutation<Vastgelegd, Error, Content>({
    mutationFn: (content) => write(send(content, (attempt.current as Attempt).keyFor(content))),
    onSuccess: async () => {
      attempt.current?.recorded();
      await queries.invalidateQueries();
    },
  });
}
