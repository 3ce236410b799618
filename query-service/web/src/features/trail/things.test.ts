import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import nl from '@/shared/i18n/nl.json';
import { about, pageOf, thingOf, things } from './things';

const GOLDEN = join(import.meta.dirname, '../../../../../shared-events/src/test/resources/golden');
const facts = ['oogo.opened', 'ambition.proposed', 'oogo.closed'].map((soort) => ({ soort }));

it('has words for every event that can be stored, and for what it is about', () => {
  const stored = readdirSync(GOLDEN).map((file) => file.replace(/\.\d+\.json$/, ''));
  expect(stored).not.toEqual([]);
  const wordless = stored
    .flatMap((name) => [`feit.${name}`, `ding.${thingOf(name)}`])
    .filter((id) => !(id in nl));
  expect(wordless).toEqual([]);
});

it('counts what the facts are about', () => {
  expect(things(facts)).toEqual([
    ['oogo', 2],
    ['ambition', 1],
  ]);
});

it('leaves the facts about one thing, and all of them for a choice that leaves none', () => {
  expect(about(facts, 'oogo')).toEqual([facts[0], facts[2]]);
  expect(about(facts, null)).toEqual(facts);
  expect(about(facts, 'party')).toEqual(facts);
});

it('leads to the thing a fact is about, where it has a page', () => {
  expect(pageOf({ feit: 'a-b.12', soort: 'oogo.opened' })).toBe('/oogos/a-b');
  expect(pageOf({ feit: 'a-b.0', soort: 'collaboration.founded' })).toBe('/samenwerkingen/a-b/partijen');
  expect(pageOf({ feit: 'a-b.12', soort: 'fact.voided' })).toBeUndefined();
});
