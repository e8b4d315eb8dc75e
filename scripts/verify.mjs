// What `npm test` runs after the installation: build, checks, unit tests, browser tests, and the count of it all.
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const timings = [];
const failed = [];

/** How much of what a failed step printed is said again at the end, where it is seen in the shortest of logs. */
const linesOfFailure = 40;

/** @returns {Promise<{ status: number | null, output: string }>} its exit code, and what it printed when `quiet` */
function run(command, quiet) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      shell: true,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('close', (status) => {
      if (output.length > 0) process.stdout.write(Buffer.concat(output));
      resolve({ status, output: Buffer.concat(output).toString() });
    });
  });
}

/**
 * Runs one step. Its output is held back until it ends when `quiet`, so that two steps can run side by side.
 *
 * @param report What the step writes when it runs to its end, however that is. Without it the runner itself came down,
 * which says nothing of the tests: it is said aloud, and the step runs once more.
 */
async function step(name, command, { quiet = false, report = undefined } = {}) {
  const started = performance.now();
  let { status, output } = await run(command, quiet);
  if (status !== 0 && report && !existsSync(root + report)) {
    console.log(`${name}: the runner came down without a report (exit ${status}), and is started once more.`);
    ({ status, output } = await run(command, quiet));
  }
  timings.push(`${name} ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (status !== 0) failed.push({ name, end: output.trimEnd().split('\n').slice(-linesOfFailure).join('\n') });
  return status === 0;
}

rmSync(`${root}.reports`, { recursive: true, force: true });

const [built, browsersReady] = await Promise.all([
  step('build', 'pnpm run build'),
  step('browsers', 'node scripts/browsers.mjs', { quiet: true }),
]);
if (built) {
  // Two lanes for two cores: the browser tests wait a good deal, and the others fill the time.
  await Promise.all([
    step('unit tests', 'vitest run --reporter=default --reporter=json --outputFile.json=.reports/unit.json').then(() =>
      step('check', 'pnpm run check', { quiet: true }),
    ),
    browsersReady && step('browser tests', 'pnpm run test:browser', { quiet: true, report: '.reports/browser.json' }),
  ]);
}

for (const { name, end } of failed) if (end) console.log(`\nThe end of what "${name}" printed:\n${end}`);
console.log(`\n${timings.join(' · ')}`);
if (failed.length > 0) console.log(`Failed: ${failed.map(({ name }) => name).join(', ')}`);
await step('count', 'node scripts/countTests.mjs');
process.exitCode = failed.length > 0 ? 1 : 0;
