// What tests of failures cause on purpose, and what they say about engines: it is part of a green run, and not printed.

/** Files that tests ask for because they are not there. */
const meant404s = [
  'no/such/worker.js',
  'faults/missing/safeguarding-resources.js',
  'loading/alone/safeguarding-resources.remote.js',
];

/** Lines of a browser's console, by a part of each. */
const meantLines = [
  'TypeError: of a page that changed what is built in (invalid-data)',
  'page-size: the value is not a whole number from 1 to 1000.',
];

/** @param {string} line of a browser's console */
export const isMeant = (line) => meantLines.some((part) => line.includes(part));

/** A reporter of @web/test-runner that does not hear of requests that are meant to find nothing. */
export function withoutMeant(reporter) {
  return {
    ...reporter,
    reportTestFileResults: ({ sessionsForTestFile, ...rest }) =>
      reporter.reportTestFileResults({
        ...rest,
        sessionsForTestFile: sessionsForTestFile.map((session) => ({
          ...session,
          request404s: session.request404s.filter((path) => !meant404s.includes(path)),
        })),
      }),
  };
}
