import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import en from './en.json';
import nl from './nl.json';

const holes = (text: string) => [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort();

it('says everything in both languages, with the same values in it', () => {
  expect(Object.keys(en)).toEqual(Object.keys(nl));
  for (const [id, text] of Object.entries(nl)) {
    expect(holes(en[id as keyof typeof en]), id).toEqual(holes(text));
  }
});

it('leaves no text empty', () => {
  for (const [id, text] of [...Object.entries(nl), ...Object.entries(en)])
    expect(text.trim(), id).not.toBe('');
});

it('has no text that no page says', () => {
  const root = join(import.meta.dirname, '../..');
  const source = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const families = [...source.matchAll(/`(\w+)\.\$\{/g)].map(([, family]) => `${family}.`);
  const said = (id: string) => source.includes(`'${id}'`) || families.some((family) => id.startsWith(family));
  expect(Object.keys(nl).filter((id) => !said(id))).toEqual([]);
});
