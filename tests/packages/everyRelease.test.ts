import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Dataset } from '@safeguarding/data';
import { getConcept, labelOf, openCatalogue, queryCatalogue } from '@safeguarding/sdk';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, findBrowser } from '../../scripts/browsers.mjs';
import { type FileServer, serveFolder } from './serveFolder.js';

const releases = fileURLToPath(new URL('../../packages/data/releases/', import.meta.url));
const versions = readdirSync(releases).filter((name) => /^\d+\.\d+\.\d+$/.test(name));
const executablePath = findBrowser('chromium');

let browser: Browser;
let folder: string;
let server: FileServer;

/** Writes a release as a site keeps it, and a page that pins it. */
function prepare(version: string): void {
  const manifest = readFileSync(join(releases, version, 'manifest.json'));
  const catalogue = gunzipSync(readFileSync(join(releases, version, 'catalogue.json.gz')));
  mkdirSync(join(folder, version));
  writeFileSync(join(folder, version, 'manifest.json'), manifest);
  writeFileSync(join(folder, version, 'catalogue.json'), catalogue);
  const integrity = `sha384-${createHash('sha384').update(manifest).digest('base64')}`;
  writeFileSync(
    join(folder, `${version}.html`),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<safeguarding-resources facets="topics" page-size="1000" dataset="${version}" src="/${version}/" integrity="${integrity}">
</safeguarding-resources><script src="safeguarding-resources.all.js"></script>`,
  );
}

describe.skipIf(!executablePath)('the panel of today, with the data of every release', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'safeguarding-releases-'));
    // The file with every language reads all texts as the SDK does.
    for (const name of ['safeguarding-resources.all.js', 'safeguarding-resources.remote.js'])
      copyFileSync(fileURLToPath(new URL(`../../packages/widget/dist/${name}`, import.meta.url)), join(folder, name));
    versions.forEach(prepare);
    server = await serveFolder(folder, {}, {});
    browser = await puppeteer.launch({ executablePath: executablePath!, args: chromiumArguments(executablePath!) });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it.each(versions)('lists %s, counts its topics and searches it, without a word in the console', async (version) => {
    const catalogue = openCatalogue(JSON.parse(readFileSync(join(folder, version, 'catalogue.json'), 'utf8')) as Dataset); // prettier-ignore
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text())).on('pageerror', (error) => said.push(String(error)));
    const loaded = page.waitForResponse((response) => response.url().endsWith('/catalogue.json') && response.ok());
    await Promise.all([loaded, page.goto(`${server.origin}/${version}.html`)]);
    const read = (selector: string): Promise<string[]> =>
      page.$$eval(`safeguarding-resources >>> ${selector}`, (found) => found.map((each) => each.textContent.trim()));
    await expect.poll(async () => (await read('.panel')).join()).toContain(`version ${version}`);
    const { total, facets } = queryCatalogue(catalogue, {});
    expect(await read('.card .title')).toHaveLength(total);
    const counts = new Map(facets.topics.map(({ id, count }) => [labelOf(getConcept(catalogue, 'topic', id)!, 'en').text, `${count}`])); // prettier-ignore
    const [names, numbers] = [await read('.option .name'), await read('[part="option-count"]')];
    expect(names.length).toBeGreaterThan(5);
    expect(numbers).toEqual(names.map((name) => counts.get(name)));
    await page.type('safeguarding-resources >>> #search', 'grooming');
    const found = queryCatalogue(catalogue, { text: 'grooming' }).total;
    expect(found).toBeGreaterThan(0);
    await expect.poll(() => read('.card .title')).toHaveLength(found);
    expect(said).toEqual([]);
    await page.close();
  });
});
