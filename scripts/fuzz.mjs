// npm run test:fuzz: what the unit tests draw at random, drawn ten times as often and from a seed that no run had before.
// The seed is printed: the same SEED (and FUZZ) draws the same again.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

const { SEED = String(randomInt(2 ** 31)), FUZZ = '10' } = process.env;
console.log(`SEED=${SEED} FUZZ=${FUZZ}`);

const projects = ['curation', 'sdk'].map((name) => `--project=${name}`);
const { status } = spawnSync('vitest', ['run', ...projects], {
  stdio: 'inherit',
  env: { ...process.env, SEED, FUZZ },
  shell: process.platform === 'win32',
});
if (status !== 0) console.error(`To draw the same again: SEED=${SEED} FUZZ=${FUZZ} npm run test:fuzz`);
process.exitCode = status ?? 1;
