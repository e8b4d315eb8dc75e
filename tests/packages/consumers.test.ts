import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumArguments, findBrowser } from '../../scripts/browsers.mjs';
import { type FileServer, serveFolder } from './serveFolder.js';

const project = inject('project');
const tools = fileURLToPath(new URL('../consumers/node_modules/.bin', import.meta.url));

/** Runs a script of a project's package.json. */
function run(name: string, script: string): string {
  const folder = join(project, name);
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return execFileSync(scripts[script]!, {
    cwd: folder,
    encoding: 'utf8',
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${tools}${delimiter}${process.env['PATH']}`, NODE_ENV: 'production' },
  });
}

/** What was built, by path below `dist`. */
function built(name: string): Map<string, string> {
  const folder = join(project, name, 'dist');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

/** What the app in Node answers: the measure of all others. */
let expected: unknown;

beforeAll(() => {
  expected = JSON.parse(run('node', 'start'));
});

describe('an app in Node', () => {
  it('answers from the installed packages', () => {
    const { version, answers } = expected as { version: string; answers: { total: number; titles: string[] }[] };
    const { resources } = JSON.parse(
      readFileSync(join(project, 'node_modules/@safeguarding/data/dist/catalogue.json'), 'utf8'),
    ) as { resources: unknown[] };
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(answers[0]!.total).toBe(resources.length);
    expect(answers.slice(1, -1).every(({ total, titles }) => total > 0 && titles.length > 0)).toBe(true);
    expect(answers.at(-1)!.total).toBe(0);
  });

  it.each(['node-worker', 'commonjs'])('answers the same in the project %s', (name) => {
    expect(JSON.parse(run(name, 'start'))).toEqual(expected);
  });
});

describe('an app in the browser', () => {
  let browser: Browser;
  let server: FileServer;

  beforeAll(async () => {
    server = await serveFolder(
      project,
      { '/data/': join(project, 'node_modules/@safeguarding/data/dist') },
      // The page without a bundler has its import map inline; the others live under a policy that allows files alone.
      Object.fromEntries(
        ['/vite/', '/webpack/', '/esbuild/'].map((path) => [path, "default-src 'self'; object-src 'none'"]),
      ),
    );
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('No Chromium found: run node scripts/browsers.mjs.');
    browser = await launch({ executablePath, args: chromiumArguments(executablePath) });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page, and collects what it asked for and what went wrong on it. */
  async function open(path: string): Promise<{ page: Page; requests: string[]; problems: string[] }> {
    const page = await browser.newPage();
    const requests: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type()) && !message.location().url?.endsWith('/favicon.ico'))
        problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(server.origin + path);
    return { page, requests, problems };
  }

  async function answersIn(page: Page, id: string, problems: string[]): Promise<unknown> {
    const filled = `document.getElementById(${JSON.stringify(id)}).textContent`;
    await page.waitForFunction(filled, { timeout: 30_000 }).catch(() => {
      throw new Error(`Nothing came into #${id}. ${problems.join(' ')}`);
    });
    return JSON.parse((await page.evaluate(filled)) as string);
  }

  it.each([
    { bundler: 'vite', path: '/vite/dist/index.html', worker: true },
    { bundler: 'webpack', path: '/webpack/index.html', worker: true },
    { bundler: 'esbuild', path: '/esbuild/index.html', worker: true },
    { bundler: 'no bundler but an import map', path: '/import-map/index.html', worker: false },
  ])('built with $bundler answers as Node does: in the page, in a worker, and over a pinned release', async (app) => {
    if (app.path.includes('dist') || existsSync(join(project, app.bundler))) run(app.bundler, 'build');
    const { page, requests, problems } = await open(app.path);
    expect(await answersIn(page, 'here', problems)).toEqual(expected);
    if (app.worker) expect(await answersIn(page, 'worker', problems)).toEqual(expected);

    // The loader and what comes with it are not there before they are wanted, and then are.
    const before = new Set(requests);
    expect(requests.filter((path) => path.startsWith('/data/'))).toEqual([]);
    await page.evaluate("dispatchEvent(new Event('load-pinned'))");
    expect(await answersIn(page, 'pinned', problems)).toEqual(expected);
    expect(requests).toEqual(expect.arrayContaining(['/data/manifest.json', '/data/catalogue.json']));
    expect(requests.filter((path) => path.endsWith('.js') && !before.has(path)).length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('shows the panel of the widget over the catalogue that the app opened', async () => {
    const { page, problems } = await open('/vite/dist/index.html');
    const cards =
      "document.querySelector('safeguarding-resources').shadowRoot?.querySelectorAll('[part~=card]').length";
    await page.waitForFunction(`${cards} > 0`, { timeout: 30_000 });
    expect(await page.evaluate(cards)).toBe(3);
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe('a bundle', () => {
  // A sentence of each that no minifier changes.
  const marks = { sdk: 'another query or version', loader: 'connect-src', ky: 'HTTPError', zod: 'invalid_type' };

  it.each(['vite', 'webpack', 'esbuild'])('of %s holds the loader and ky in files of their own, and no zod', (name) => {
    const files = [...built(name)].filter(([path]) => path.endsWith('.js'));
    const holding = (mark: string) => files.filter(([, text]) => text.includes(mark)).map(([path]) => path);
    expect(holding(marks.sdk).length).toBeGreaterThan(0);
    expect(holding(marks.zod)).toEqual([]);
    for (const mark of [marks.loader, marks.ky]) {
      expect(holding(mark).length, mark).toBeGreaterThan(0);
      expect(holding(mark).filter((path) => holding(marks.sdk).includes(path))).toEqual([]);
    }
  });

  it.each(['esbuild', 'vite', 'webpack'])('of %s for an app that imports textIn alone is under 2 kB', (bundler) => {
    run('text-alone', `build:${bundler}`);
    const files = [...built('text-alone')].filter(([path]) => path.startsWith(bundler) && path.endsWith('.js'));
    expect(files.length).toBe(1);
    expect(files[0]![1]).toContain('zh-Hans');
    expect(files[0]![1].length).toBeLessThan(2000);
  });
});
