// The last release as the JSON file that tests and the playground import (`@safeguarding/source` in the exports of
// packages/data): what one reads from source is committed, and waits for no build.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const releases = new URL('../packages/data/releases/', import.meta.url);
const folder = new URL('../packages/data/.source/', import.meta.url);

export function unpackRelease() {
  const [version] = readdirSync(releases)
    .filter((name) => /^\d+\.\d+\.\d+$/.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  const catalogue = gunzipSync(readFileSync(new URL(`${version}/catalogue.json.gz`, releases)));
  const target = new URL('catalogue.json', folder);
  if (existsSync(target) && readFileSync(target).equals(catalogue)) return;
  mkdirSync(folder, { recursive: true });
  const temporary = new URL(`catalogue.json.${process.pid}`, folder);
  writeFileSync(temporary, catalogue);
  renameSync(temporary, target);
}
