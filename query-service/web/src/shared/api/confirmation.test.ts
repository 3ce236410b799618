import { expect, it } from 'vitest';
import { askedBy, confirmed, NOTHING_ASKED } from './confirmation';
import { toProblem, unreachable } from './problem';

const refused = (...velden: string[]) =>
  toProblem(
    {
      code: 'invoer.ongeldig',
      fouten: velden.map((veld) => ({ veld, code: 'tekst.persoonsgegeven', uitleg: '' })),
    },
    400,
  );

it('asks to confirm the fields in which something was seen, and confirms none by itself', () => {
  const asked = askedBy(refused('toelichting', 'doelen[0].tekst'), NOTHING_ASKED);
  expect(asked).toEqual({ asked: ['toelichting', 'doelen[0].tekst'], given: false });
  expect(confirmed(asked)).toEqual([]);
  expect(confirmed({ ...asked, given: true })).toEqual(['toelichting', 'doelen[0].tekst']);
});

it('asks again when another field has it too, and still names what was confirmed', () => {
  const before = { asked: ['toelichting'], given: true };
  expect(askedBy(refused('reden'), before)).toEqual({ asked: ['toelichting', 'reden'], given: false });
});

it('forgets a field that was not confirmed and is not refused any more', () => {
  expect(askedBy(refused('reden'), { asked: ['toelichting'], given: false }).asked).toEqual(['reden']);
});

it('keeps what was confirmed when the write fails for another reason', () => {
  const before = { asked: ['toelichting'], given: true };
  expect(askedBy(unreachable(), before)).toBe(before);
  const other = { fouten: [{ veld: 'titel', code: 'veld.verplicht', uitleg: '' }] };
  expect(askedBy(toProblem(other, 400), before)).toBe(before);
});
