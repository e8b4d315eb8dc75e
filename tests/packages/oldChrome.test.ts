import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOldChrome, startOldChrome } from '../support/oldChrome.mjs';
import { serveFolder, type FileServer } from './serveFolder.js';

const widget = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));
const data = fileURLToPath(new URL('../../packages/data/dist/', import.meta.url));
const manifest = readFileSync(`${data}manifest.json`);
const { version } = JSON.parse(manifest.toString()) as { version: string };
const pin = `dataset="${version}" src="/data/" integrity="sha384-${createHash('sha384').update(manifest).digest('base64')}"`;

const program = findOldChrome();
if (!program) console.log('The panel in Chrome 87: SKIPPED, it cannot be fetched from npm here.');

/** What pages hold: the language, and the attributes of the panel. */
const pages = {
  'plain.html': ['en', 'exit-url="https://example.org/"'],
  'arabic.html': ['ar', 'exit-url="https://example.org/"'],
  'pinned.html': ['en', pin],
} as const;

/** Found in the page: they look into the panel as a visitor does. */
const helpers = `
  const panel = document.querySelector('safeguarding-resources');
  const root = panel.shadowRoot;
  const one = (selector) => root.querySelector(selector);
  const style = (selector) => getComputedStyle(one(selector));
  const isInSight = (element) => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  };
  const until = async (look) => {
    for (let attempt = 0; attempt < 400; attempt += 1) {
      const seen = look();
      if (seen) return seen;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('never saw ' + look);
  };
  const type = async (text) => {
    const before = one('#results').textContent;
    one('#search').value = text;
    one('#search').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => one('#results').textContent !== before);
  };`;

describe.skipIf(!program)('the drop-in file in Chrome 87, the oldest that the panel is made for', () => {
  let browser: Awaited<ReturnType<typeof startOldChrome>>;
  let server: FileServer;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'old-chrome-pages-'));
    for (const [name, [language, attributes]] of Object.entries(pages)) {
      const file = `safeguarding-resources${language === 'en' ? '' : `.${language}`}.js`;
      writeFileSync(
        join(folder, name),
        `<!doctype html><html lang="${language}"><meta charset="utf-8"><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><title>A page</title>` +
          `<script src="/widget/${file}"></script><safeguarding-resources ${attributes}><a href="https://example.org/">Elsewhere</a></safeguarding-resources>`,
      );
    }
    server = await serveFolder(folder, { '/widget/': widget, '/data/': data }, {});
    browser = await startOldChrome(program!);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page; the function asks it, as a text of script with the helpers above. */
  async function open(name: keyof typeof pages, width = 1280) {
    const page = await browser.open(`${server.origin}/${name}`, { width });
    const ask = (script: string): Promise<unknown> => page.evaluate(`(async () => {${helpers}${script}})()`);
    await ask("await until(() => one('.card'));");
    return { ask, lines: page.lines };
  }

  it('is that one', async () => {
    expect(await browser.version()).toMatch(/Chrome\/87\./);
  });

  for (const width of [375, 1280])
    it(`is drawn, styled and inside the page at ${width} px`, async () => {
      const { ask, lines } = await open('plain.html', width);
      const seen = (await ask(`return {
        cards: root.querySelectorAll('.card').length,
        room: parseFloat(style('.card').paddingInlineStart),
        field: one('#search').getBoundingClientRect().height,
        icons: Math.max(...[...root.querySelectorAll('svg')].map((icon) => icon.getBoundingClientRect().width)),
        heading: parseFloat(style('.heading .name').fontSize) / parseFloat(style('.summary').fontSize),
        over: document.documentElement.scrollWidth - innerWidth,
        fallback: document.querySelector('safeguarding-resources > a').getClientRects().length,
      };`)) as Record<string, number>;
      expect(seen['cards']).toBeGreaterThan(2);
      expect(seen['room']).toBeGreaterThan(11);
      expect(seen['field']).toBeGreaterThan(43);
      expect(seen['icons']).toBeLessThan(40);
      expect(seen['heading']).toBeGreaterThan(1.1);
      expect([seen['over']! <= 0, seen['fallback']]).toEqual([true, 0]);
      expect(lines).toEqual([]);
    });

  it('finds what is typed, and a tick narrows the list', async () => {
    const { ask, lines } = await open('plain.html');
    const seen = (await ask(`
      const counts = [];
      const count = () => parseInt(one('.count').textContent.replace(/\\D/g, ''), 10);
      counts.push(count());
      await type('grooming');
      counts.push(count());
      const unfold = one('.unfold');
      if (unfold && unfold.getClientRects().length > 0) unfold.click();
      const option = await until(() => [...root.querySelectorAll('.option input')].find((each) => each.getClientRects().length > 0));
      option.click();
      await until(() => one('.chip') && count() !== counts[1]);
      counts.push(count());
      return counts;`)) as [number, number, number];
    expect(seen[1]).toBeLessThan(seen[0]);
    expect(seen[2]).toBeLessThan(seen[1]);
    expect(seen[2]).toBeGreaterThan(0);
    expect(lines).toEqual([]);
  });

  it('answers a need that nobody else is to read of, with help and without an echo', async () => {
    const { ask, lines } = await open('plain.html', 375);
    const seen = await ask(`
      await type('someone leaked my nudes i am 25');
      await until(() => one('[part~=help]'));
      return [isInSight(one('[part~=help]')) || one('[part~=help]').getClientRects().length > 0, one('[part~=help]').querySelectorAll('a[href]').length > 0, /leaked my/.test(one('.panel').textContent)];`);
    expect(seen).toEqual([true, true, false]);
    expect(lines).toEqual([]);
  });

  it('has the way out in sight, also when the page is scrolled', async () => {
    const { ask, lines } = await open('plain.html', 375);
    const seen = await ask(`
      const link = root.querySelector('[part~=exit-link]');
      const before = isInSight(link);
      scrollTo(0, 1500);
      await until(() => scrollY > 1000);
      return [before, isInSight(link), link.href];`);
    expect(seen).toEqual([true, true, 'https://example.org/']);
    expect(lines).toEqual([]);
  });

  it('runs from right to left in Arabic', async () => {
    const { ask, lines } = await open('arabic.html', 375);
    const seen = await ask(`
      const icon = root.querySelector('.field .icon, .field svg').getBoundingClientRect();
      return [style('.panel').direction, icon.left > innerWidth / 2, document.documentElement.scrollWidth <= innerWidth];`);
    expect(seen).toEqual(['rtl', true, true]);
    expect(lines).toEqual([]);
  });

  it('shows pinned data that comes through the second file', async () => {
    const { ask, lines } = await open('pinned.html');
    const seen = await ask(`
      await until(() => performance.getEntriesByType('resource').some(({ name }) => /\\/data\\/catalogue/.test(name)));
      await panel.ready;
      return [root.querySelectorAll('.notice').length, root.querySelectorAll('.card').length > 2];`);
    expect(seen).toEqual([0, true]);
    expect(lines).toEqual([]);
  });
});
