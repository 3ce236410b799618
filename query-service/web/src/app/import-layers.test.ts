import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forbiddenImports } from './import-layers';

const root = join(import.meta.dirname, '..');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && file !== 'main.tsx',
);

it.each(files)('%s imports only what lies below it', (file) => {
  expect(forbiddenImports(file, readFileSync(join(root, file), 'utf8'))).toEqual([]);
});

it('sees every planted fault', () => {
  const planted: [string, string][] = [
    ['features/agenda/a.tsx', "import { X } from '@/features/oogo/x';"],
    ['features/agenda/a.tsx', "import { X } from '../oogo/x';"],
    ['features/agenda/a.tsx', "const x = await import('@/app/routes');"],
    ['shared/ui/a.tsx', "import type { X } from '@/features/oogo/x';"],
    ['shared/ui/a.tsx', "import '../../app/app';"],
    ['shared/ui/a.tsx', "export { X } from '@/app/x';"],
  ];
  for (const [file, source] of planted) expect(forbiddenImports(file, source), source).toHaveLength(1);
});

it('lets through what is allowed', () => {
  const source = "import a from '@/shared/a'; import b from './b'; import c from 'react';";
  expect(forbiddenImports('features/agenda/a.tsx', source)).toEqual([]);
  expect(forbiddenImports('app/a.tsx', "import a from '@/features/oogo/a';")).toEqual([]);
});
