import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Dataset } from '@safeguarding/data';
import type * as Sdk from '@safeguarding/sdk';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { chromiumArguments, findBrowser } from '../../scripts/browsers.mjs';
import { serveFolder } from './serveFolder.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const releases = join(root, 'packages/data/releases/');
const versions = readdirSync(releases)
  .filter((name) => /^\d+\.\d+\.\d+$/.test(name))
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
const newest = versions.at(-1)!;
/** The first release that packages must go on with: a newer major one may ask for newer packages. */
const oldest = versions.find((version) => version.split('.')[0] === newest.split('.')[0])!;

const git = (...args: string[]): Buffer => execFileSync('git', args, { cwd: root, maxBuffer: 2 ** 28 });
/** The commit that released it; empty where the history was not fetched. */
const commit = git('log', '--diff-filter=A', '--format=%H', '--', `packages/data/releases/${oldest}`)
  .toString()
  .trim()
  .split('\n')
  .at(-1)!;
const executablePath = findBrowser('chromium');
if (!commit) console.log(`SKIPPED: the history does not reach back to the release of ${oldest}.`);

let folder: string;

/** Bundles a module of the packages as they were, with the libraries of today. */
async function bundle(entry: string, name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    resolve: {
      conditions: ['@safeguarding/source'],
      alias: [
        { find: /^@safeguarding\/sdk$/, replacement: join(folder, 'packages/sdk/src/index.ts') },
        { find: /^@safeguarding\/sdk\/(.+)$/, replacement: join(folder, 'packages/sdk/src/$1.ts') },
      ],
    },
    plugins: [
      {
        name: 'installed',
        enforce: 'pre',
        async resolveId(source) {
          if (/^[./\0]|^@safeguarding/.test(source) || source.startsWith(folder)) return null;
          for (const each of ['widget', 'sdk']) {
            const found = await this.resolve(source, join(root, `packages/${each}/package.json`), { skipSelf: true });
            if (found) return found;
          }
          return null;
        },
      },
    ],
    build: {
      outDir: join(folder, 'site'),
      emptyOutDir: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(folder, entry), formats: ['es'], fileName: () => name },
    },
  });
}

describe.skipIf(!commit)(`packages of ${oldest}, with the data of today`, () => {
  let dataset: Dataset;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'safeguarding-older-'));
    mkdirSync(join(folder, 'site'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const archive = git('archive', commit, 'packages/sdk', 'packages/widget', 'tsconfig.base.json');
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    const catalogue = gunzipSync(readFileSync(join(releases, newest, 'catalogue.json.gz')));
    dataset = JSON.parse(catalogue.toString()) as Dataset;
    writeFileSync(join(folder, 'site/catalogue.json'), catalogue);
    writeFileSync(
      join(folder, 'panel.ts'),
      `import { SafeguardingResources } from './packages/widget/src/panelElement.ts';
SafeguardingResources.embeddedDataset = await (await fetch('/catalogue.json')).json();
customElements.define('safeguarding-resources', SafeguardingResources);`,
    );
    writeFileSync(
      join(folder, 'site/index.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<script type="module" src="/panel.js"></script>
<safeguarding-resources page-size="1000" facets="topics"></safeguarding-resources>`,
    );
    await bundle('packages/sdk/src/index.ts', 'sdk.js');
    await bundle('panel.ts', 'panel.js');
  });

  afterAll(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('open it, filter it and search it', async () => {
    const before = (await import(pathToFileURL(join(folder, 'site/sdk.js')).href)) as typeof Sdk;
    const catalogue = before.openCatalogue(dataset);
    expect(before.queryCatalogue(catalogue, {}).total).toBe(dataset.resources.length);
    expect(before.queryCatalogue(catalogue, { topics: ['grooming'] }).total).toBeGreaterThan(0);
    const title = dataset.resources[0]!.title.en;
    expect(before.queryCatalogue(catalogue, { text: title }).resources[0]?.title.en).toBe(title);
  });

  it.skipIf(!executablePath)('show it and search it in a page, without a word in the console', async () => {
    const server = await serveFolder(join(folder, 'site'), {}, {});
    const browser = await puppeteer.launch({
      executablePath: executablePath!,
      args: chromiumArguments(executablePath!),
    });
    try {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text())).on('pageerror', (error) => said.push(String(error)));
      await page.goto(`${server.origin}/index.html`);
      const cards = (): Promise<number> =>
        page.evaluate(
          () => document.querySelector('safeguarding-resources')!.shadowRoot?.querySelectorAll('.card').length ?? 0,
        );
      await expect.poll(cards, { timeout: 60_000 }).toBe(dataset.resources.length);
      await page.evaluate(() => document.querySelector('safeguarding-resources')!.focusSearch());
      await page.keyboard.type('grooming');
      await expect.poll(cards, { timeout: 60_000 }).toBeLessThan(dataset.resources.length);
      expect(await cards()).toBeGreaterThan(0);
      expect(said).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
