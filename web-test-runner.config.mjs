// One run in up to three engines. Those that this machine lacks are skipped aloud (see scripts/browsers.mjs).
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromiumArguments, findBrowser, wantedEngines } from './scripts/browsers.mjs';
import { countingReporter } from './scripts/countingReporter.mjs';
import { unpackRelease } from './scripts/unpackRelease.mjs';
import { startWebKitDriver, stopWebKitDriver } from './scripts/webkitDriver.mjs';
import { housePages } from './tests/support/housePages.mjs';
import { emulatedFeatures } from './tests/support/emulatedFeatures.mjs';
import { strictPages } from './tests/support/strictPages.mjs';
import { loadingPages } from './tests/support/loadingPages.mjs';
import { faultyAnswers } from './tests/support/faultyAnswers.mjs';

unpackRelease();

const engines = wantedEngines().filter((engine) => findBrowser(engine));

const browsers = [];
for (const engine of engines) {
  const executablePath = findBrowser(engine);
  if (engine === 'chromium') {
    const shell = executablePath.includes('shipped-chromium');
    browsers.push(
      chromeLauncher({
        launchOptions: {
          executablePath,
          args: chromiumArguments(executablePath),
          ...(shell ? { headless: 'shell' } : {}),
        },
      }),
    );
  } else if (engine === 'firefox') {
    // Passing puppeteer-core makes the Chrome launcher speak WebDriver BiDi to Firefox.
    browsers.push(chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath, headless: true } }));
  } else {
    browsers.push(await startWebKitDriver(executablePath));
  }
}

// TESTS names source files, served as they are while one works on them; a whole run takes the bundled ones.
const sources = process.env.TESTS;

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: sources ? [sources] : ['.cache/browser-tests/**/*.test.js'],
  nodeResolve: { exportConditions: ['@safeguarding/source', 'production', 'default'] },
  browsers,
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 60_000 } },
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    countingReporter('.reports/browser.json'),
  ],
  middleware: [strictPages, loadingPages, housePages, faultyAnswers],
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
