// npm run test:fuzz: what tests draw at random, drawn ten times as often and from a seed that no run had before, in Node
// and in Chromium. The seed is printed: the same SEED (and FUZZ) draws the same again.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { SEED = String(randomInt(2 ** 31)), FUZZ = '10' } = process.env;
console.log(`SEED=${SEED} FUZZ=${FUZZ}`);

const cwd = fileURLToPath(new URL('..', import.meta.url));
const run = (command, env = {}) =>
  spawnSync(command, { cwd, stdio: 'inherit', shell: true, env: { ...process.env, SEED, FUZZ, ...env } }).status === 0;

// The tests of the widget that draw ask for how much.
const sources = 'packages/widget/src';
const drawing = readdirSync(cwd + sources, { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.test.ts') && readFileSync(`${cwd}${sources}/${path}`, 'utf8').includes('/fuzz.js'))
  .map((path) => path.replace(/\.test\.ts$/, ''));
const inBrowser = { BROWSERS: 'chromium', TESTS: `${sources}/{${drawing.join(',')}}.test.ts` };

const passed = [
  run('vitest run --project=curation --project=sdk'),
  run('node scripts/browsers.mjs', inBrowser) && run('wtr', inBrowser),
];
if (passed.includes(false)) {
  console.error(`To draw the same again: SEED=${SEED} FUZZ=${FUZZ} npm run test:fuzz`);
  process.exitCode = 1;
}
