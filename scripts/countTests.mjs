// Adds up what the test runners reported and prints it as the last line: "N passed, N failed".
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const reports = fileURLToPath(new URL('../.reports/', import.meta.url));

function read(name) {
  const path = reports + name;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

const rows = [];
const unit = read('unit.json');
if (unit) {
  // A file that cannot be loaded counts no test, yet fails the run.
  const unloaded = unit.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  rows.push({
    runner: 'unit',
    passed: unit.numPassedTests,
    failed: unit.numFailedTests + unloaded,
    skipped: unit.numPendingTests + unit.numTodoTests,
  });
}
for (const [runner, counts] of Object.entries(read('browser.json') ?? {})) rows.push({ runner, ...counts });

for (const { runner, passed, failed, skipped } of rows)
  console.log(`${runner}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
if (!unit) console.log('The unit tests left no report.');
if (rows.length < 2) console.log('The browser tests left no report.');
console.log(`${total('passed')} passed, ${total('failed')} failed`);
if (total('failed') > 0 || total('passed') === 0 || rows.length < 2) process.exitCode = 1;
