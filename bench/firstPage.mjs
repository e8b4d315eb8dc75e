// Fresh process to first page, of two installed SDKs in one run: node bench/firstPage.mjs <directory> <directory> [sizes]
// Each directory has a node_modules with @safeguarding/sdk. The two take turns, nine processes each; the figure is the
// ratio of the medians, the second one's over the first one's.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { milliseconds, quantile, table } from './timing.mjs';
import { datasetOf } from './workload/datasetOf.mjs';

const turns = 9;
const child = new URL('./measures/firstPage.mjs', import.meta.url).pathname;
const [before, after, list = 'real,1000,10000'] = process.argv.slice(2);
if (!before || !after) {
  console.error('Give two directories in which @safeguarding/sdk is installed.');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'safeguarding-bench-'));
const rows = [['records', before, after, 'ratio']];
try {
  for (const size of list.split(',')) {
    const file = join(folder, `${size}.json`);
    writeFileSync(file, JSON.stringify(datasetOf(size === 'real' ? size : Number(size))));
    const measure = (directory) => {
      const from = createRequire(join(resolve(directory), 'index.js'));
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ['--expose-gc', child, from.resolve('@safeguarding/sdk'), file],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stderr);
      return Number(stdout);
    };
    const times = [[], []];
    for (let turn = 0; turn < turns; turn++)
      for (const which of turn % 2 ? [1, 0] : [0, 1]) times[which].push(measure([before, after][which]));
    const [first, second] = times.map((each) => quantile(each, 0.5));
    rows.push([size, milliseconds(first), milliseconds(second), (second / first).toFixed(2)]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(table(rows));
