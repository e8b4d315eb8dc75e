// Puts the data version just built, and what it changed, next to the demo page and pins the page's third panel to its hash.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = `${root}packages/data/dist/`;
const example = `${root}examples/plain-html/`;

const manifest = readFileSync(`${built}manifest.json`);
const { version } = JSON.parse(manifest);
const integrity = `sha384-${createHash('sha384').update(manifest).digest('base64')}`;

rmSync(`${example}data/${version}`, { recursive: true, force: true });
mkdirSync(`${example}data/${version}`, { recursive: true });
for (const file of ['manifest.json', 'catalogue.json']) copyFileSync(built + file, `${example}data/${version}/${file}`);
copyFileSync(`${built}changes/${version}.json`, `${example}data/${version}/changes.json`);

const page = readFileSync(`${example}index.html`, 'utf8')
  .replace(/(\sdataset=")[^"]*"/, `$1${version}"`)
  .replace(/(\ssrc="data\/)[^"]*"/, `$1${version}/"`)
  .replace(/(\sintegrity=")[^"]*"/, `$1${integrity}"`);
writeFileSync(`${example}index.html`, page);
console.log(`The demo page is pinned to ${version}, ${integrity}`);
