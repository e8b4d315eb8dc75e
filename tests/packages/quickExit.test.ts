import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, findBrowser } from '../../scripts/browsers.mjs';

const script = readFileSync(
  fileURLToPath(new URL('../../packages/widget/dist/safeguarding-resources.js', import.meta.url)),
  'utf8',
);
const executablePath = findBrowser('chromium');
const school = 'https://school.example';
/** Answers that there is nothing to show: the browser stays where it is. */
const nowhere = 'https://nowhere.example.org/';
const weather = 'https://weather.example.org/';

let browser: Browser;

/** A school's pages and a site far from it, answered without a network. The school's policy gives every referrer away. */
async function visit(attributes: string, more = '') {
  const page = await browser.newPage();
  const referrers: (string | undefined)[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    const html = (body: string) =>
      request.respond({
        contentType: 'text/html; charset=utf-8',
        headers: { 'referrer-policy': 'unsafe-url' },
        body: `<!doctype html><html lang="en"><title>A page</title>${body}`,
      });
    if (url === weather) {
      referrers.push(request.headers()['referer']);
      void html('<h1>Fine weather</h1>');
    } else if (url === nowhere) void request.respond({ status: 204 });
    else if (url.endsWith('.js')) void request.respond({ contentType: 'text/javascript', body: script });
    else if (url.startsWith(`${school}/help`))
      void html(`<script src="/w.js"></script><safeguarding-resources ${attributes}></safeguarding-resources>${more}`);
    else void html('<h1>School</h1>');
  });
  await page.goto(`${school}/start`);
  await page.goto(`${school}/help?topic=abuse`);
  await page.waitForFunction(() =>
    document.querySelector('safeguarding-resources')?.shadowRoot?.querySelector('[part~="card"]'),
  );
  return { page, referrers, errors };
}

const click = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) =>
      document.querySelector('safeguarding-resources')!.shadowRoot!.querySelector<HTMLElement>(wanted)!.click(),
    selector,
  );

describe.skipIf(!executablePath)('leaving the page quickly, in a real browser', () => {
  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: executablePath!,
      args: chromiumArguments(executablePath!),
      ...(executablePath!.includes('shipped-chromium') ? { headless: 'shell' as const } : {}),
    });
  });
  afterAll(() => browser?.close());

  it('goes elsewhere without a referrer, and "Back" does not lead to the page again', async () => {
    const { page, referrers, errors } = await visit(`exit-url="${weather}"`);
    await Promise.all([page.waitForNavigation(), click(page, '.exit a')]);
    expect(page.url()).toBe(weather);
    expect(referrers).toEqual([undefined]);
    await page.goBack();
    expect(page.url()).toBe(`${school}/start`);
    await page.goForward();
    expect(page.url()).toBe(weather);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('but a plain link of that page would tell where one came from: a control', async () => {
    const { page, referrers } = await visit('', `<a id="plain" href="${weather}">Weather</a>`);
    // Not by where it stands: it moves while the panel fills.
    await Promise.all([page.waitForNavigation(), page.$eval('#plain', (link) => (link as HTMLElement).click())]);
    expect(referrers).toEqual([`${school}/help?topic=abuse`]);
    await page.close();
  });

  it('goes at the third Shift, with words half typed', async () => {
    const { page, referrers } = await visit(`exit-url="${weather}" exit-shift`);
    await page.evaluate(() =>
      document.querySelector<Element & { focusSearch(): void }>('safeguarding-resources')!.focusSearch(),
    );
    await page.keyboard.type('Groom');
    for (let i = 0; i < 2; i += 1) await page.keyboard.press('Shift');
    expect(page.url()).toContain('/help');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Shift')]);
    expect(page.url()).toBe(weather);
    expect(referrers).toEqual([undefined]);
    await page.close();
  });

  it('covers even what stands on top of everything, and forgets, while the other site has no answer', async () => {
    const banner = '<div id="banner" style="position:fixed;inset:0;z-index:2147483647;background:red">Cookies?</div>';
    const { page, errors } = await visit(`exit-url="${nowhere}" filters="topics=grooming"`, banner);
    await click(page, '.exit a');
    const seen = await page.evaluate(() => {
      const root = document.querySelector('safeguarding-resources')!.shadowRoot!;
      const top = root.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return [top?.localName, document.title, root.querySelectorAll('[part~="chip"]').length];
    });
    expect(seen).toEqual(['dialog', 'nowhere.example.org', 0]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    // Where Escape can close it at all, it opens again.
    await page.waitForFunction(
      () => document.querySelector('safeguarding-resources')!.shadowRoot!.querySelector('dialog')!.open,
    );
    await click(page, 'dialog button');
    const back = await page.evaluate(() => [
      document.title,
      document.querySelector('safeguarding-resources')!.shadowRoot!.querySelector('dialog')!.open,
    ]);
    expect(back).toEqual(['A page', false]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
