// npm run bench: this project's engine beside its peers, in one run. Figures are printed, not asserted: machines
// differ, ratios hold. See README.md for what they mean.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { collect } from './measures/collect.mjs';
import { goalsTable } from './tables/evaluate.mjs';
import { growthTable, lifecycleTable, relevanceTables, sizeTable, speedTable } from './tables/tables.mjs';

const parts = ['facets', 'text', 'mixed', 'cold', 'heap', 'index', 'relevance', 'sizes'];
const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    full: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    records: { type: 'string' },
    json: { type: 'string' },
  },
});
const only = values.only.flatMap((list) => list.split(/[|,]/));
const unknown = only.filter((part) => !parts.includes(part));
if (unknown.length > 0) {
  console.error(`--only knows ${parts.join(', ')}; not ${unknown.join(', ')}.`);
  process.exit(2);
}
const usual = ['real', 1_000, 10_000, ...(values.full ? [100_000, 1_000_000] : [])];
const sizes = values.records?.split(',').map((size) => (size === 'real' ? size : Number(size))) ?? usual;

const started = performance.now();
const machine = { node: process.version, processor: cpus()[0].model.trim(), cores: cpus().length };
console.log(`Node ${machine.node}, ${machine.cores} × ${machine.processor}`);

const results = await collect({ sizes, full: values.full, wants: (part) => only.length === 0 || only.includes(part) });
for (const size of sizes) {
  if (results.speed[size]) speedTable(size, results.speed[size]);
  if (results.lives[size]) lifecycleTable(size, results.lives[size]);
}
growthTable(results);
relevanceTables(results.relevance);
if (results.sizes) sizeTable(results.sizes);
const goals = await goalsTable(results, only.length > 0 || values.records !== undefined);
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
// The folder where the command was given, which the scripts on the way have left.
if (values.json)
  writeFileSync(
    resolve(process.env.INIT_CWD ?? '.', values.json),
    `${JSON.stringify({ machine, ...results, goals }, null, 2)}\n`,
  );

const wrong = Object.values(results.speed).flatMap(({ disagreements = {} }) => Object.values(disagreements));
if (wrong.some((tally) => tally.wrong > 0)) {
  console.error('An engine gave another answer than the hand-written loop.');
  process.exitCode = 1;
}
