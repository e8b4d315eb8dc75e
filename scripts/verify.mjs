// What `npm test` runs after the installation, and `npm run test:all` (--all) in full. Two lanes for two cores: one needs
// no build at first, the other builds and drives the browsers. What a step printed is shown when it failed.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const whole = process.argv.includes('--all');
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const failed = [];

/** How much of what a failed step printed is said again at the end, where it is seen in the shortest of logs. */
const linesOfFailure = 40;

/** @returns {Promise<boolean>} whether the command ended well */
async function step(name, command, env = {}) {
  const started = performance.now();
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  const status = await new Promise((resolve) => child.once('close', resolve));
  const output = Buffer.concat(chunks).toString().trimEnd();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} ${seconds} s`);
  const shown = status === 0 ? output.match(/^.*\b(?:SKIPPED|passed, \d+ failed)\b.*$/gm)?.join('\n') : output;
  if (shown) console.log(shown);
  if (status !== 0) {
    failed.push({ name, end: output.split('\n').slice(-linesOfFailure).join('\n') });
  }
  return status === 0;
}

/** Runs checks of package.json by name: what a script runs is run as it stands there, since pnpm takes a second to begin. */
async function checks(...names) {
  for (const name of names) await step(name, scripts[`check:${name}`]);
}

/** Runs tests of some projects of vitest.config.ts, and of those only the files named, if any are. */
function tests(name, projects, { files = [], env = {} } = {}) {
  const report = `--reporter=default --reporter=./scripts/hangingTests.mjs --reporter=json --outputFile.json=.reports/unit-${name}.json`;
  return step(
    `${name} tests`,
    `vitest run ${projects.map((project) => `--project=${project}`).join(' ')} ${report} ${files.join(' ')}`,
    env,
  );
}

rmSync(`${root}.reports`, { recursive: true, force: true });

const building = step('build', scripts.build);
const browsersReady = step('browsers', 'node scripts/browsers.mjs');

/** What a user gets is packed and installed once. Building with each bundler, and each snippet of the docs, takes longest. */
const installed = whole
  ? []
  : ['tarballs', 'entries', 'attributes', 'types'].map((file) => `tests/packages/${file}.test.ts`);

/** A whole run draws more at random. */
const more = whole ? { FUZZ: process.env.FUZZ ?? '10' } : {};

async function withoutBrowsers() {
  await checks('types', 'lint', 'format', 'structure', 'layers', 'workflows');
  await tests('source', ['curation', 'sdk', 'scripts'], { env: more });
  if (!(await building)) return;
  await checks('data', 'size', 'engines', 'unused', 'api');
  await tests('package', ['packages'], { files: installed });
  if (!whole) return;
  await checks('docs', 'release');
  await step('exports read by others', 'pnpm run test:exports');
  await tests('bench', ['bench']);
  await step('repository tests', 'pnpm run test:repository');
}

async function inBrowsers() {
  if ((await building) && (await browsersReady))
    await step('browser tests', scripts['test:browser'], { ...more, ...(whole ? { ENGINES: 'all' } : {}) });
}

await Promise.all([withoutBrowsers(), inBrowsers()]);

for (const { name, end } of failed) if (end) console.log(`\nThe end of what "${name}" printed:\n${end}`);
if (failed.length > 0) console.log(`Failed: ${failed.map(({ name }) => name).join(', ')}`);
await step('count', 'node scripts/countTests.mjs');
process.exitCode = failed.length > 0 ? 1 : 0;
