import { expect, it } from 'vitest';
import { groupChanges } from './group-changes';

const change = (veld: string, deel: string | null, oud: string | null, nieuw: string | null) => ({
  veld,
  deel,
  oud,
  nieuw,
});

it('brings together what changed in one part, and leaves what is of the whole apart', () => {
  const groups = groupChanges([
    change('titel', null, 'a', 'b'),
    change('indicator.streefwaarde', 'i', '40', '60'),
    change('toelichting', null, null, 'x'),
    change('meting', 'i', null, '12'),
  ]);
  expect(groups.map(({ key, family, changes }) => [key, family, changes.length])).toEqual([
    ['titel', undefined, 1],
    ['indicator i', 'indicator', 2],
    ['toelichting', undefined, 1],
  ]);
});

it('leaves out how the words of a part were read where the whole part came or went', () => {
  const read = change('actie.planning.van', 'a', null, '2016-09');
  const fields = (...changes: ReturnType<typeof change>[]) => groupChanges(changes)[0]?.changes.length;
  expect(fields(change('actie.tekst', 'a', null, 'nieuw'), read)).toBe(1);
  expect(fields(change('actie.tekst', 'a', 'oud', 'nieuw'), read)).toBe(2);
});

it('says of a part that it came or went only when it did, not when something in it did', () => {
  const whole = (...changes: ReturnType<typeof change>[]) => groupChanges(changes)[0]?.whole;
  expect(whole(change('doel.tekst', 'd', null, 'nieuw'))).toBe('came');
  expect(whole(change('actie.tekst', 'a', 'oud', null), change('actie.nummer', 'a', '8.3', null))).toBe(
    'went',
  );
  expect(whole(change('actie.tekst', 'a', 'oud', 'nieuw'))).toBeUndefined();
  expect(whole(change('indicator.nulmeting', 'i', null, '40'))).toBeUndefined();
});
