import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, findBrowser } from '../../scripts/browsers.mjs';

const dist = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));
const executablePath = findBrowser('chromium');

let browser: Browser;
let folder: string;

/** Opens a page from the disk, as a teacher does who got it on a stick. */
async function open(script: string, attributes = '') {
  const path = join(folder, 'page.html');
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${script}
<safeguarding-resources ${attributes}><a href="https://example.org/">Elsewhere</a></safeguarding-resources>`,
  );
  const page = await browser.newPage();
  const errors: string[] = [];
  const warnings: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => void (message.type() === 'warn' && warnings.push(message.text())));
  await page.goto(pathToFileURL(path).href);
  const cards = () =>
    page.evaluate(
      () =>
        document.querySelector('safeguarding-resources')!.shadowRoot?.querySelectorAll('[part~="card"]').length ?? 0,
    );
  return { page, errors, warnings, cards };
}

describe.skipIf(!executablePath)('the drop-in file on a disk, without a server', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'safeguarding-disk-'));
    for (const file of ['safeguarding-resources.js', 'safeguarding-resources.remote.js'])
      copyFileSync(join(dist, file), join(folder, file));
    browser = await puppeteer.launch({
      executablePath: executablePath!,
      args: chromiumArguments(executablePath!),
      ...(executablePath!.includes('shipped-chromium') ? { headless: 'shell' as const } : {}),
    });
  });

  afterAll(async () => {
    await browser?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it.each(['', ' defer', ' async'])('works as a classic script%s', async (how) => {
    const { page, errors, warnings, cards } = await open(`<script${how} src="safeguarding-resources.js"></script>`);
    await expect.poll(cards).toBeGreaterThan(0);
    expect([...errors, ...warnings]).toEqual([]);
    await page.close();
  });

  it('keeps its own data where a pinned version cannot be loaded, and says so', async () => {
    const pin = `dataset="1.0.0" src="data/" integrity="sha384-${'A'.repeat(64)}"`;
    const { page, errors, warnings, cards } = await open('<script src="safeguarding-resources.js"></script>', pin);
    await expect.poll(cards).toBeGreaterThan(0);
    await expect.poll(() => warnings.join()).toContain('safeguarding-resources.remote.js did not load');
    const notice = await page.evaluate(
      () => document.querySelector('safeguarding-resources')!.shadowRoot!.querySelector('[part="notice"]')?.textContent,
    );
    expect(notice).toContain('could not update the list');
    expect(errors).toEqual([]);
    expect(await cards()).toBeGreaterThan(0);
    await page.close();
  });
});
