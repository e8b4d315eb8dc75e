// One run in up to three engines. Those that this machine lacks are skipped aloud (see scripts/browsers.mjs).
import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromiumArguments, findBrowser, wantedEngines } from './scripts/browsers.mjs';
import { countingReporter } from './scripts/countingReporter.mjs';
import { unpackRelease } from './scripts/unpackRelease.mjs';
import { startWebKitDriver, stopWebKitDriver } from './scripts/webkitDriver.mjs';
import { hostPages } from './tests/support/hostPages.mjs';
import { emulatedFeatures } from './tests/support/emulatedFeatures.mjs';
import { strictPages } from './tests/support/strictPages.mjs';
import { loadingPages } from './tests/support/loadingPages.mjs';
import { oldEngines } from './tests/support/oldEngines.mjs';
import { faultyAnswers } from './tests/support/faultyAnswers.mjs';

unpackRelease();

// A page that asks for a file which is not there would wait for it until its limit, and say less.
if (!process.env.TESTS && !existsSync(new URL('packages/widget/dist/safeguarding-resources.js', import.meta.url)))
  throw new Error('Some browser tests take the drop-in files from packages/widget/dist. Run npm run build first.');

const engines = wantedEngines().filter((engine) => findBrowser(engine));

/** Each engine with what starts it. */
const launchers = [];
for (const engine of engines) {
  const executablePath = findBrowser(engine);
  if (engine === 'chromium') {
    const shell = executablePath.includes('shipped-chromium');
    launchers.push([
      engine,
      chromeLauncher({
        // Pages are tested side by side, and each has the focus.
        createPage: async ({ context }) => {
          const page = await context.newPage();
          const session = await page.createCDPSession();
          await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
          return page;
        },
        launchOptions: {
          executablePath,
          args: chromiumArguments(executablePath),
          ...(shell ? { headless: 'shell' } : {}),
        },
      }),
    ]);
  } else if (engine === 'firefox') {
    // Passing puppeteer-core makes the Chrome launcher speak WebDriver BiDi to Firefox.
    const launchOptions = { browser: 'firefox', executablePath, headless: true };
    launchers.push([engine, chromeLauncher({ puppeteer, launchOptions })]);
  } else {
    launchers.push([engine, await startWebKitDriver(executablePath)]);
  }
}

/**
 * The test files that run in every engine each time, by name. Engines differ where they bring their own: focus and keys,
 * leaving a page, policies, language and direction, forced colours, and how scripts are loaded. Chromium runs all files;
 * `npm run test:all` runs all files in all engines.
 */
const whereEnginesDiffer = ['focus', 'quickExit', 'strictPolicy', 'language', 'preferences', 'loading'];

// TESTS names source files, served as they are while one works on them; a whole run takes the bundled ones.
const sources = process.env.TESTS;
const everything = sources ?? '.cache/browser-tests/**/*.test.js';
const inAllEngines =
  sources || process.env.ENGINES === 'all'
    ? everything
    : whereEnginesDiffer.map((name) => `.cache/browser-tests/**/${name}.test.js`);

// A name that is changed must not take its tests out of two engines unseen.
if (!sources) {
  const bundled = readdirSync(new URL('.cache/browser-tests/', import.meta.url), { recursive: true });
  const lost = whereEnginesDiffer.filter((name) => !bundled.some((path) => basename(path) === `${name}.test.js`));
  if (lost.length > 0) throw new Error(`whereEnginesDiffer names no test file: ${lost.join(', ')}.`);
}

// A machine that is slow, or busy with something else, is not a fault of the code: a file takes seconds on a quiet one.
const patience = 600_000;

// What tests of failures cause on purpose is part of a green run, and not printed.

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
const isMeant = (line) => meantLines.some((part) => line.includes(part));

// What tests draw at random: the same each time, unless the run asks for more or for another seed.
const { SEED = '1', FUZZ = '1' } = process.env;
if (SEED !== '1' || FUZZ !== '1') console.log(`Browser tests draw with SEED=${SEED} FUZZ=${FUZZ}.`);

/** @param {string} framework address of the script that runs the tests of a page */
const testPage = (framework) =>
  `<!DOCTYPE html><html><head><script>globalThis.fuzzing = ${JSON.stringify({ SEED, FUZZ })}</script></head>` +
  `<body><script type="module" src="${framework}"></script></body></html>`;

/** A reporter of @web/test-runner that does not hear of requests that are meant to find nothing. */
function withoutMeant(reporter) {
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

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  groups: launchers.map(([engine, launcher]) => ({
    name: engine,
    browsers: [launcher],
    files: engine === launchers[0][0] ? everything : inAllEngines,
  })),
  nodeResolve: { exportConditions: ['@safeguarding/source', 'production', 'default'] },
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: patience,
  testsStartTimeout: patience,
  testsFinishTimeout: patience,
  testFramework: { config: { timeout: 120_000 * Number(FUZZ) } },
  testRunnerHtml: testPage,
  filterBrowserLogs: ({ args }) => !isMeant(args.join(' ')),
  reporters: [
    withoutMeant(defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) })),
    countingReporter('.reports/browser.json'),
  ],
  middleware: [strictPages, loadingPages, hostPages, oldEngines, faultyAnswers],
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
    emulatedFeatures(),
    { name: 'stop-webkit-driver', serverStop: stopWebKitDriver },
  ],
};
