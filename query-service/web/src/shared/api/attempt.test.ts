import { expect, it } from 'vitest';
import { Attempt } from './attempt';
import { csrfToken } from './csrf';

function attempts() {
  let made = 0;
  return new Attempt(() => `sleutel-${++made}`);
}

it('keeps its key when the same content is sent again', () => {
  const attempt = attempts();
  expect(attempt.keyFor({ titel: 'a' })).toBe(attempt.keyFor({ titel: 'a' }));
});

it('takes a new key for other content, and for the same content once it is recorded', () => {
  const attempt = attempts();
  const first = attempt.keyFor({ titel: 'a' });
  const second = attempt.keyFor({ titel: 'b' });
  attempt.recorded();
  expect(new Set([first, second, attempt.keyFor({ titel: 'b' })]).size).toBe(3);
});

it('finds the token among other cookies, and none where there is none', () => {
  expect(csrfToken('a=1; XSRF-TOKEN=x%3Dy; b=2')).toBe('x=y');
  expect(csrfToken('NOT-XSRF-TOKEN=z')).toBe('');
});

it('takes the token that only this host can have set before one that a neighbour may have planted', () => {
  expect(csrfToken('XSRF-TOKEN=geplant; __Host-XSRF-TOKEN=eigen')).toBe('eigen');
});
