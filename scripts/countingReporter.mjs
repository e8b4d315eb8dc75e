// A reporter for @web/test-runner that writes how many tests passed, failed and were skipped in each browser.
import { mkdirSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

function tally(suite, counts) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite.suites) tally(inner, counts);
}

/** @param {string} path the file to write */
export function countingReporter(path) {
  // The runner holds back what goes to the console while it draws, so that the error which stops it would never be seen,
  // and it says nothing of Ctrl+C: both are written past it.
  let ended = false;
  let cause = 'no signal';
  process.prependListener('SIGINT', () => (cause = 'SIGINT'));
  process.prependListener('uncaughtException', (error) => (cause = error?.stack ?? String(error)));
  process.once('exit', (code) => {
    if (!ended) writeSync(2, `The runner of the browser tests came down before their end: exit ${code}, ${cause}.\n`);
  });
  return {
    onTestRunFinished({ sessions }) {
      ended = true;
      const engines = {};
      for (const session of sessions) {
        const counts = (engines[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        if (session.testResults) tally(session.testResults, counts);
        // A file that does not load has no results, only errors: that is a failure too.
        if (session.errors.length > 0) counts.failed += 1;
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${JSON.stringify(engines, undefined, 2)}\n`);
    },
  };
}
