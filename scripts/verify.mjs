// What `npm test` runs after the installation: build, checks, unit tests, browser tests, and the count of it all.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const timings = [];
const failed = [];

/** Runs one step. Its output is held back until it ends when `quiet`, so that two steps can run side by side. */
function step(name, command, { quiet = false } = {}) {
  const started = performance.now();
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
      timings.push(`${name} ${((performance.now() - started) / 1000).toFixed(1)} s`);
      if (status !== 0) failed.push(name);
      resolve(status === 0);
    });
  });
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
    browsersReady && step('browser tests', 'pnpm run test:browser', { quiet: true }),
  ]);
}

console.log(`\n${timings.join(' · ')}`);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
await step('count', 'node scripts/countTests.mjs');
process.exitCode = failed.length > 0 ? 1 : 0;
