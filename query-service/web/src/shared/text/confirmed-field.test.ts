import { expect, it } from 'vitest';
import openapi from '../../../openapi.json';
import nl from '../i18n/nl.json';
import { stepsTo } from './confirmed-field';

interface Schema {
  $ref?: string;
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}

const schemas = openapi.components.schemas as Record<string, Schema>;

/** Every free text in what this may be. */
function texts(schema: Schema, path: string): string[] {
  const whole = schema.$ref ? (schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
  if (whole.format === 'tekst' || whole.format === 'naam') return [path];
  return [
    ...Object.entries(whole.properties ?? {}).flatMap(([name, part]) =>
      texts(part, path ? `${path}.${name}` : name),
    ),
    ...(whole.items ? texts(whole.items, `${path}[0]`) : []),
  ];
}

it('tells which of several it is, and leaves out what goes without saying', () => {
  expect(stepsTo('toelichting')).toEqual([{ name: 'toelichting' }]);
  expect(stepsTo('doelen[1].indicatoren[0].tekst')).toEqual([
    { name: 'doelen', number: 2 },
    { name: 'indicatoren', number: 1 },
  ]);
  expect(stepsTo('inhoud.tekst')).toEqual([{ name: 'tekst' }]);
  expect(stepsTo('acties[2].planning.tekst')).toEqual([{ name: 'acties', number: 3 }, { name: 'planning' }]);
});

it('has words for every free text that one can write', () => {
  const bodies = Object.entries(schemas).filter(([name]) => name.endsWith('Body'));
  const fields = bodies.flatMap(([, body]) => texts(body, ''));
  expect(fields.length).toBeGreaterThan(40);
  const unnamed = fields.flatMap(stepsTo).filter(({ name }) => !(`invoerveld.${name}` in nl));
  expect([...new Set(unnamed.map(({ name }) => name))]).toEqual([]);
});
