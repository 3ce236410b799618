import createClient, { type Middleware } from 'openapi-fetch';
import { actingFor } from './acting-for';
import { csrfToken } from './csrf';
import { position } from './position';
import { Problem, toProblem, unreachable } from './problem';
import type { paths } from './schema';

/** Every read waits for our own last write; every write says for whom and proves its session. */
const habits: Middleware = {
  onRequest({ request }) {
    if (request.method === 'GET') {
      if (!position.latest) return undefined;
      const url = new URL(request.url);
      url.searchParams.set('naPositie', position.latest);
      return new Request(url, request);
    }
    request.headers.set('X-XSRF-TOKEN', csrfToken());
    const namens = actingFor.get();
    if (namens) request.headers.set('Namens', namens);
    return undefined;
  },
};

export const client = createClient<paths>({ baseUrl: window.location.origin });
client.use(habits);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

async function settle<T>(call: Promise<Answer<T>>): Promise<{ data: T; response: Response }> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch (cause) {
    throw cause instanceof Problem ? cause : unreachable();
  }
  const { response } = answer;
  if (!response.ok) throw toProblem(answer.error, response.status, response.headers.get('Retry-After'));
  if (answer.data === undefined) throw new Problem({ code: 'storing' }, answer.response.status);
  return { data: answer.data, response: answer.response };
}

const LAGGING_ROUNDS = 3;

/** A read; when the view still lags behind our own write (`X-Verouderd`), it asks a few times more. */
export async function read<T>(call: () => Promise<Answer<T>>): Promise<T> {
  for (let round = 0; ; round++) {
    const { data, response } = await settle(call());
    if (response.headers.get('X-Verouderd') !== 'true' || round === LAGGING_ROUNDS) return data;
  }
}

/** A write; what it answers about the store is what later reads wait for. */
export async function write<T extends { positie: string }>(call: Promise<Answer<T>>): Promise<T> {
  const { data } = await settle(call);
  position.heard(data.positie);
  return data;
}

/** One sending of a write: the key of its attempt, and the fields that its writer says hold no personal data. */
export interface Sending {
  key: string;
  confirmed: readonly string[];
}

/** The headers of every write. */
export const writeHeader = ({ key, confirmed }: Sending) => ({
  'Idempotency-Key': key,
  ...(confirmed.length > 0 ? { 'Geen-Persoonsgegevens': confirmed.join(', ') } : {}),
});

/** The headers of a write that replaces text: also the version it was based on. */
export const replaceHeader = (sending: Sending, version: number) => ({
  ...writeHeader(sending),
  'If-Match': `"${version}"`,
});
