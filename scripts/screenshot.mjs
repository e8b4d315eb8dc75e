// Takes the picture of the README, and with --all the demo page at every width, theme and direction.
import { createReadStream, existsSync, mkdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findBrowser } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = [join(root, 'examples/plain-html'), join(root, 'packages/widget/dist')];
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Serves the demo page and the drop-in file as one folder, the way a school's server would. */
function serveDemo() {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname).replace(/\/$/, '/index.html');
    const file = folders
      .map((folder) => join(folder, path))
      .find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const all = process.argv.includes('--all');
const folder =
  process.argv.find((argument) => argument.startsWith('--to='))?.slice(5) ??
  join(root, all ? '.cache/screenshots' : 'docs/images');
mkdirSync(folder, { recursive: true });

const server = await serveDemo();
const address = `http://127.0.0.1:${server.address().port}/`;
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium on this machine: npm test brings one.');
const browser = await puppeteer.launch({
  executablePath,
  args: [...chromiumArguments(executablePath), '--force-device-scale-factor=1'],
});

async function picture(name, { width, height = 900, theme = 'light', section, full = false, prepare }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('safeguarding-resources')].every((panel) =>
        panel.shadowRoot?.querySelector('[part~="card"]'),
      ),
    {
      polling: 100,
    },
  );
  await prepare?.(page);
  if (full || section) {
    // Cards that are out of sight are not drawn: a window as high as the page sees them all.
    await page.setViewport({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const target = section ? await page.$(section) : page;
  await target.screenshot({ path: join(folder, `${name}.png`), ...(section ? {} : { fullPage: full }) });
  await page.close();
}

const search = (words) => async (page) => {
  await page.evaluate((text) => {
    const input = document
      .querySelector('#guidance safeguarding-resources')
      .shadowRoot.querySelector('input[type="search"]');
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }, words);
  await new Promise((resolve) => setTimeout(resolve, 500));
};

if (all) {
  for (const width of [320, 768, 1280]) {
    for (const theme of ['light', 'dark']) {
      await picture(`page-${width}-${theme}`, { width, theme, full: true });
      await picture(`panel-${width}-${theme}`, { width, theme, section: '#guidance' });
      await picture(`arabic-${width}-${theme}`, { width, theme, section: '#arabic' });
      await picture(`empty-${width}-${theme}`, { width, theme, section: '#guidance', prepare: search('xylophone') });
    }
  }
} else {
  await picture('panel', {
    width: 1280,
    height: 960,
    prepare: (page) => page.evaluate(() => document.querySelector('#guidance').scrollIntoView()),
  });
}
await browser.close();
server.close();
console.log(`Pictures are in ${folder}`);
