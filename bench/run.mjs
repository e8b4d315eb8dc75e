// npm run bench: sizes and speed, beside peers in the same run. Figures are printed, not asserted: machines differ, ratios hold.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { measureOpening } from './opening.mjs';
import { compareQueries } from './query.mjs';
import { measureSizes } from './sizes.mjs';
import { syntheticDataset } from './synthetic.mjs';

const catalogueFile = createRequire(import.meta.url).resolve('@safeguarding/data/catalogue.json');
const real = JSON.parse(readFileSync(catalogueFile, 'utf8'));

await measureSizes();
measureOpening(catalogueFile);
const agreed = [
  compareQueries(`${real.resources.length} real resources`, real, { rounds: 15, amount: 200 }),
  compareQueries('1,000 synthetic resources', syntheticDataset(1_000), { rounds: 7, amount: 200 }),
  compareQueries('10,000 synthetic resources', syntheticDataset(10_000), { rounds: 5, amount: 200 }),
];
if (agreed.includes(false)) {
  console.error('\nAn engine gave another answer than the hand-written loop.');
  process.exitCode = 1;
}
