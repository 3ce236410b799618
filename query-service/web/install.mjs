// Installs what package-lock.json names, but only when it changed since the last time: a warm build does not wait for it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const mark = 'node_modules/.installed-lock.json';
const lock = readFileSync('package-lock.json', 'utf8');
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(mark, lock);
}
