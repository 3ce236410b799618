import type { components } from './schema';

type Body = components['schemas']['Probleem'];

/** One faulty field, as the server names it: `doelen[0].tekst`. */
export type Fault = components['schemas']['Fout'];

/** What the server answers when something does not go: RFC 9457 with a stable code. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly faults: Fault[];
  readonly currentVersion: number | undefined;
  readonly progress: number | undefined;
  /** After how many seconds the server wants to be asked again. */
  readonly retryAfter: number | undefined;

  constructor(body: Partial<Body>, status: number, retryAfter?: string | null) {
    super(body.detail || body.title || '');
    this.status = status;
    this.code = body.code ?? (status >= 500 ? 'storing' : 'onbekend');
    this.faults = body.fouten ?? [];
    this.currentVersion = body.versie;
    this.retryAfter = retryAfter && /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined;
    this.progress = typeof body.voortgang === 'number' ? body.voortgang : undefined;
  }
}

/** The views are being rebuilt; the page waits and asks again. */
export const isUpdating = (error: unknown): error is Problem =>
  error instanceof Problem && error.status === 503 && error.code === 'bijwerken';

export const isConflict = (error: unknown): error is Problem =>
  error instanceof Problem && error.status === 412;

export const hasStatus = (error: unknown, status: number): error is Problem =>
  error instanceof Problem && error.status === status;

/** Reads whatever the server or the network left us with; never throws. */
export function toProblem(body: unknown, status: number, retryAfter?: string | null): Problem {
  return new Problem(typeof body === 'object' && body !== null ? body : {}, status, retryAfter);
}

/** No answer at all: the network, not the server. */
export const unreachable = () => new Problem({ code: 'onbereikbaar' }, 0);

/** `doelen[0].tekst` and `/doelen/0/tekst` both become the form's `doelen.0.tekst`. */
export function fieldPath(veld: string): string {
  return veld
    .replace(/^\$?[./]/, '')
    .replace(/\[(\d+)\]/g, '.$1')
    .replaceAll('/', '.');
}

/** Parts the faults between the fields a form has and the rest, which an alert shows. */
export function placeFaults(faults: Fault[], hasField: (path: string) => string | undefined) {
  const placed: { path: string; fault: Fault }[] = [];
  const rest: Fault[] = [];
  for (const fault of faults) {
    const path = hasField(fieldPath(fault.veld));
    if (path) placed.push({ path, fault });
    else rest.push(fault);
  }
  return { placed, rest };
}
