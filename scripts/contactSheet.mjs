// npm run pictures:hosts: the panel on ten pages of other people's making, light and dark, wide and narrow, on one picture.
// Needs the drop-in file: npm run build. With names of pages it takes only these: npm run pictures:hosts newspaper
import { createReadStream, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findBrowser } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const hosts = join(root, 'playground/hosts');
const folder = join(root, '.cache/pictures');
const HEIGHT = 1100;
/** How much smaller the pictures are on the sheet. */
const SCALE = 0.5;

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const names = readdirSync(hosts)
  .map((file) => basename(file, '.html'))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

const server = createServer((request, response) => {
  const file = basename(new URL(request.url, 'http://localhost').pathname);
  const path = join(file.endsWith('.js') ? join(root, 'packages/widget/dist') : hosts, file);
  if (!existsSync(path)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8' });
  createReadStream(path).pipe(response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium on this machine: npm test brings one.');
const browser = await puppeteer.launch({ executablePath, args: chromiumArguments(executablePath) });
mkdirSync(folder, { recursive: true });

/** Takes one page as a visitor with such a device sees it; where it has a dark mode of its own, it goes dark too. */
async function shoot(name, width, device) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: HEIGHT });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: device },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`http://127.0.0.1:${server.address().port}/${name}.html`, { waitUntil: 'networkidle0' });
  await page.waitForFunction(
    () => document.querySelector('safeguarding-resources').shadowRoot?.querySelector('[part~="card"]'),
    { polling: 100 },
  );
  if (device === 'dark')
    await page.evaluate(() => {
      const html = document.documentElement;
      if (html.dataset.dark === 'class') html.classList.add('dark');
      if (html.dataset.dark === 'attribute') html.dataset.theme = 'dark';
    });
  await new Promise((resolve) => setTimeout(resolve, 600)); // what fades has faded
  const picture = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) console.warn(`${name} at ${width}: ${overflow} px too wide`);
  await page.close();
  return `<img src="data:image/png;base64,${picture}" width="${width * SCALE}" height="${HEIGHT * SCALE}">`;
}

const rows = [];
for (const name of names) {
  const pictures = [];
  for (const device of ['light', 'dark'])
    for (const width of [1280, 375]) pictures.push(await shoot(name, width, device));
  rows.push(`<h2>${name}</h2><div>${pictures.join('')}</div>`);
}

const sheet = await browser.newPage();
await sheet.setViewport({ width: Math.ceil((1280 + 375) * 2 * SCALE) + 60, height: 800 });
await sheet.setContent(
  `<style>body { margin: 10px; background: #888; font: 16px sans-serif } h2 { margin: 10px 0 4px; font-size: 16px }
  div { display: flex; gap: 10px } img { flex: none }</style>${rows.join('')}`,
);
const path = join(folder, wanted.length > 0 ? `hosts-${wanted.join('-')}.png` : 'hosts.png');
await sheet.screenshot({ path, fullPage: true });
await browser.close();
server.close();
console.log(`The sheet is ${path}`);
