// Adds up what the test runners reported and prints it as the last line: "N passed, N failed".
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const reports = fileURLToPath(new URL('../.reports/', import.meta.url));
const names = existsSync(reports) ? readdirSync(reports).sort() : [];
const read = (name) => JSON.parse(readFileSync(reports + name, 'utf8'));

const rows = [];
for (const name of names.filter((each) => /^unit-.*\.json$/.test(each))) {
  const { testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests } = read(name);
  // A file that cannot be loaded counts no test, yet fails the run.
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  rows.push({
    runner: name.slice('unit-'.length, -'.json'.length),
    passed: numPassedTests,
    failed: numFailedTests + unloaded,
    skipped: numPendingTests + numTodoTests,
  });
}
const units = rows.length;
if (names.includes('browser.json'))
  for (const [runner, counts] of Object.entries(read('browser.json'))) rows.push({ runner, ...counts });

for (const { runner, passed, failed, skipped } of rows)
  console.log(`${runner}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
if (units === 0) console.log('The unit tests left no report.');
if (rows.length === units) console.log('The browser tests left no report.');
console.log(`${total('passed')} passed, ${total('failed')} failed`);
if (total('failed') > 0 || total('passed') === 0 || units === 0 || rows.length === units) process.exitCode = 1;
