// Opening the real catalogue in fresh processes: import, open, first page with all counts.
import { execFileSync } from 'node:child_process';
import { milliseconds, quantile } from './timing.mjs';

const script = `
  const started = performance.now();
  const { openCatalogue, queryCatalogue } = await import('@safeguarding/sdk');
  const imported = performance.now();
  const dataset = JSON.parse(require('node:fs').readFileSync(process.env.CATALOGUE, 'utf8'));
  const parsed = performance.now();
  const catalogue = openCatalogue(dataset);
  const opened = performance.now();
  queryCatalogue(catalogue, {});
  const paged = performance.now();
  queryCatalogue(catalogue, { text: 'grooming' });
  console.log(JSON.stringify({ import: imported - started, open: opened - parsed, page: paged - opened, text: performance.now() - paged }));
`;

export function measureOpening(catalogueFile, runs = 9) {
  const samples = Array.from({ length: runs }, () =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); ${script}`,
        ],
        {
          env: { ...process.env, CATALOGUE: catalogueFile },
          encoding: 'utf8',
        },
      ),
    ),
  );
  const middle = (key) =>
    milliseconds(
      quantile(
        samples.map((sample) => sample[key]),
        0.5,
      ),
    );
  console.log(`\nThe real catalogue in a fresh process, median of ${runs}:`);
  console.log(
    `  import ${middle('import')} · open ${middle('open')} · first page with all counts ${middle('page')} · first text query, index included ${middle('text')}`,
  );
}
