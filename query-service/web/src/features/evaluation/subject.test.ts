import { expect, it } from 'vitest';
import { readSubject, subjectPage, subjectsOf } from './subject';

const ambition = {
  id: 'a',
  titel: 'Thuiszitters',
  doelen: [{ id: 'd', tekst: 'Binnen vier weken', indicatoren: [] }],
  acties: [{ id: 'x', nummer: '8.3', tekst: 'Een route', planning: null }],
};

it('offers an ambition with its goals and actions, each of which can be read back', () => {
  const choices = subjectsOf(ambition);
  expect(choices.map(({ label }) => label)).toEqual(['Thuiszitters', 'Binnen vier weken', '8.3 Een route']);
  expect(choices.map(({ value }) => readSubject(value))).toEqual([
    { soort: 'ambitie', id: 'a' },
    { soort: 'doelstelling', id: 'd', ambitie: 'a' },
    { soort: 'actie', id: 'x', ambitie: 'a' },
  ]);
});

it('leads from a goal to its ambition, and nowhere for the collaboration itself', () => {
  const names = { titel: null, naam: null };
  expect(subjectPage({ soort: 'doelstelling', id: 'd', ambitie: 'a', ...names })).toBe('/ambities/a');
  expect(subjectPage({ soort: 'samenwerking', id: 's', ambitie: null, ...names })).toBeUndefined();
});
