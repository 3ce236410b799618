import { expect, it } from 'vitest';
import { toProblem } from '@/shared/api/problem';
import { makeQueryClient, waitFor } from './query-client';

const tooMany = (after?: string) =>
  toProblem({ code: 'te-veel.verzoeken', detail: 'Wacht even.' }, 429, after);

it('asks again after as many seconds as the server wants, but not after hours', () => {
  expect(waitFor(0, tooMany('7'))).toBe(7_000);
  expect(waitFor(1, tooMany('86400'))).toBe(60_000);
});

it('waits ever longer when the server does not say how long', () => {
  expect(waitFor(0, tooMany())).toBe(500);
  expect(waitFor(1, tooMany('morgen'))).toBe(1_000);
  expect(waitFor(1, new Error('weg'))).toBe(1_000);
});

it('reads again when there were too many requests, and then says so in the words of the server', async () => {
  let asked = 0;
  const read = () => {
    asked++;
    return Promise.reject(tooMany('0'));
  };
  const queries = makeQueryClient();
  await expect(
    queries.fetchQuery({
      queryKey: ['agenda'],
      queryFn: read,
      retry: queries.getDefaultOptions().queries?.retry ?? false,
      retryDelay: 0,
    }),
  ).rejects.toThrow('Wacht even.');
  expect(asked).toBe(3);
});
