import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, findBrowser, wantedEngines } from '../../scripts/browsers.mjs';

const script = readFileSync(
  fileURLToPath(new URL('../../packages/widget/dist/safeguarding-resources.js', import.meta.url)),
  'utf8',
);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const school = 'https://school.example';
const other = 'https://other.example.org';
/** Answers that there is nothing to show: the browser stays where it is. */
const nowhere = 'https://nowhere.example.org/';
const weather = 'https://weather.example.org/';
const limit = { timeout: 60_000 };

let browser: Browser;

interface Visit {
  /** Attributes of the panel. */
  attributes?: string;
  /** What the page has before our file, and after the panel. */
  before?: string;
  after?: string;
  /** The page is in a frame with these attributes; of another site where it says so. */
  frame?: string;
  from?: string;
}

/** A school's pages and sites far from it, answered without a network. The school's policy gives every referrer away. */
async function visit({ attributes = `exit-url="${weather}"`, before = '', after = '', frame, from = school }: Visit) {
  const page = await browser.newPage();
  const referrers: (string | undefined)[] = [];
  const errors: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss().catch(() => undefined);
  });
  const panel = `${before}<script src="/w.js"></script><safeguarding-resources ${attributes}></safeguarding-resources>${after}`;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    const html = (body: string) =>
      request.respond({
        contentType: 'text/html; charset=utf-8',
        // A page that is kept for "Back" is a new one to the driver of Firefox, which loses it.
        headers: { 'referrer-policy': 'unsafe-url', 'cache-control': 'no-store' },
        body: `<!doctype html><html lang="en"><title>A page</title>${body}`,
      });
    if (url === weather) {
      referrers.push(request.headers()['referer']);
      void html('<h1>Fine weather</h1>');
    } else if (url === nowhere) void request.respond({ status: 204 });
    else if (url.endsWith('.js')) void request.respond({ contentType: 'text/javascript', body: script });
    else if (url.startsWith(`${school}/help`) && frame !== undefined)
      void html(`<p>Around it</p><iframe ${frame} src="${from}/framed" width="600" height="600"></iframe>`);
    else if (url.startsWith(`${school}/help`) || url.endsWith('/framed')) void html(panel);
    else void html('<h1>School</h1><script>onunload = () => 1</script>');
  });
  await page.goto(`${school}/start`);
  await page.goto(`${school}/help?topic=abuse`);
  const inside =
    frame === undefined ? page.mainFrame() : await page.waitForFrame((each) => each.url() === `${from}/framed`);
  await inside.waitForFunction(() =>
    document.querySelector('safeguarding-resources')?.shadowRoot?.querySelector('.exit a, [part~="card"]'),
  );
  await inside.waitForFunction(() =>
    document.querySelector('safeguarding-resources')?.shadowRoot?.querySelector('[part~="card"]'),
  );
  /** Leaves; what the page shows when the click is over. */
  const leave = (): Promise<string | undefined> =>
    inside.evaluate(() => {
      const link = document.querySelector('safeguarding-resources')!.shadowRoot!.querySelector<HTMLElement>('.exit a')!;
      link.click();
      return document.body.textContent + document.querySelectorAll('body *:not(p[role=status])').length;
    });
  return { page, inside, leave, referrers, errors, asked };
}

const blank = '0';
const arrives = (page: Page): Promise<unknown> =>
  expect.poll(() => page.url(), { timeout: 20_000, interval: 50 }).toBe(weather);

/** Clicks somewhere, for a page that nobody has touched may not ask anything. */
async function touch(page: Page): Promise<void> {
  await page.mouse.click(5, 5);
  await page.keyboard.press('Tab');
}

async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back()).catch(() => undefined);
  await expect.poll(() => page.url(), { timeout: 20_000, interval: 50 }).not.toBe(weather);
}

const guard = '<script>window.navigation?.addEventListener("navigate", (event) => event.preventDefault())</script>';

/** What pages break, before our file is evaluated or after it. */
const broken: Readonly<Record<string, string>> = {
  'fields named body and head': '<form name="body"></form><form name="head"></form><form name="dispatchEvent"></form>',
  'open, close and write of the document':
    '<script>document.open = document.close = document.write = () => { throw 1 }</script>',
  'events of elements': '<script>EventTarget.prototype.dispatchEvent = () => { throw 1 }</script>',
  'events of one kind': '<script>window.CustomEvent = function () { throw 1 }</script>',
  'messages to other windows': '<script>window.postMessage = () => { throw 1 }</script>',
  'modal dialogs': '<script>HTMLDialogElement.prototype.showModal = () => { throw 1 }</script>',
  'a listener of the exit': '<script>addEventListener("safeguarding-exit", () => { throw 1 })</script>',
};

/** What pages can break only after the panel is there: it could not be drawn otherwise. */
const brokenLater: Readonly<Record<string, string>> = {
  'making and adding nodes':
    'Document.prototype.createElement = Node.prototype.appendChild = Element.prototype.append = Element.prototype.setAttribute = () => { throw 1 }',
  'functions of the document, by fields of their names':
    'document.body.insertAdjacentHTML("beforeend", "<form name=createElement></form><img name=open><form name=documentElement></form>")',
  'functions of the document': 'document.createElement = document.open = () => { throw 1 }',
  timers: 'window.setTimeout = window.clearTimeout = window.requestAnimationFrame = () => { throw 1 }',
  'opening documents': 'Document.prototype.open = Document.prototype.close = () => { throw 1 }',
  'calling functions': 'Function.prototype.call = Function.prototype.apply = Reflect.apply = () => { throw 1 }',
  'lists and promises':
    'Array.prototype[Symbol.iterator] = Array.prototype.map = Promise.prototype.then = Map.prototype.clear = () => { throw 1 }',
  'all that looks for elements':
    'Document.prototype.querySelector = ShadowRoot.prototype.querySelector = DocumentFragment.prototype.querySelector = () => { throw 1 }',
  'watching changes': 'window.MutationObserver = function () { throw 1 }',
};

for (const engine of wantedEngines().filter((each) => each !== 'webkit')) {
  const executablePath = findBrowser(engine);
  const isChromium = engine === 'chromium';
  describe.skipIf(!executablePath)(`leaving the page quickly, in ${engine}`, limit, () => {
    beforeAll(async () => {
      browser = await puppeteer.launch(
        isChromium
          ? {
              executablePath: executablePath!,
              args: chromiumArguments(executablePath!),
              ...(executablePath!.includes('shipped-chromium') ? { headless: 'shell' as const } : {}),
            }
          : { browser: 'firefox', executablePath: executablePath!, headless: true },
      );
    }, 120_000);
    afterAll(() => browser?.close());

    it('empties the page at once, goes elsewhere without a referrer, and "Back" leads to the page before', async () => {
      const { page, leave, referrers, errors } = await visit({});
      expect(await leave()).toBe(blank);
      await arrives(page);
      expect(referrers).toEqual([undefined]);
      await goBack(page);
      expect(page.url()).toBe(`${school}/start`);
      expect(errors).toEqual([]);
      await page.close();
    });

    it('but a plain link of that page would tell where one came from: a control', async () => {
      const { page, referrers } = await visit({ attributes: '', after: `<a id="plain" href="${weather}">Weather</a>` });
      // Not by where it stands: it moves while the panel fills.
      await page.$eval('#plain', (link) => (link as HTMLElement).click());
      await arrives(page);
      expect(referrers).toEqual([`${school}/help?topic=abuse`]);
      await page.close();
    });

    it('leads "Back" to the page before, also after links within the page', async () => {
      const after = '<script>location.hash = "a"; history.pushState(1, "", "/help?b"); location.hash = "c"</script>';
      const { page, leave } = await visit({ after });
      expect(await leave()).toBe(blank);
      await arrives(page);
      await goBack(page);
      expect(page.url()).toBe(`${school}/start`);
      await page.close();
    });

    it('goes at the third Shift, with words half typed', async () => {
      const { page, referrers } = await visit({ attributes: `exit-url="${weather}" exit-shift` });
      await page.evaluate(() =>
        document.querySelector<Element & { focusSearch(): void }>('safeguarding-resources')!.focusSearch(),
      );
      await page.keyboard.type('Groom');
      for (let i = 0; i < 2; i += 1) await page.keyboard.press('Shift');
      expect(page.url()).toContain('/help');
      await page.keyboard.press('Shift').catch(() => undefined); // The page may be gone before the key is up.
      await arrives(page);
      expect(referrers).toEqual([undefined]);
      await page.close();
    });

    it('asks nothing, whatever the page wants to ask', async () => {
      const asking =
        '<script>onbeforeunload = () => "Stay"; addEventListener("beforeunload", (event) => { event.preventDefault(); event.returnValue = "Stay" })</script>';
      const { page, leave, asked } = await visit({ before: asking });
      await touch(page);
      await leave();
      await arrives(page);
      expect(asked).toEqual([]);
      await page.close();
    });

    it('is held by no guard of navigations that came after it', async () => {
      const { page, leave } = await visit({ after: guard });
      await leave();
      await arrives(page);
      await page.close();
    });

    for (const [what, before] of Object.entries(broken))
      it(`is held by no page that has broken or renamed ${what}`, async () => {
        const { page, leave, asked } = await visit({
          before: `${before}<script>onbeforeunload = () => "Stay"</script>`,
        });
        await touch(page);
        await leave().catch(() => undefined); // What reads the page is broken, too.
        await arrives(page);
        expect(asked).toEqual([]);
        await page.close();
      });

    for (const [what, source] of Object.entries(brokenLater))
      it(`is held by no page that has broken ${what} later`, async () => {
        const { page, inside } = await visit({});
        const breakAndLeave = `(() => {
          const link = document.querySelector('safeguarding-resources').shadowRoot.querySelector('.exit a');
          ${source};
          link.click();
        })()`;
        await inside.evaluate(breakAndLeave).catch(() => undefined); // What tells us of it may be broken.
        await arrives(page);
        await page.close();
      });

    it('stays blank where a guard came first, whatever the page adds, and says so after a while', async () => {
      const adds = `<script>addEventListener('safeguarding-exit', () => setInterval(() => {
        const dialog = document.documentElement.appendChild(Document.prototype.createElement.call(document, 'dialog'));
        dialog.textContent = 'Subscribe!';
        dialog.showModal?.();
        window.added = (window.added ?? 0) + 1;
      }, 50))</script>`;
      // In place of a guard, which not every browser has: a site that has no answer.
      const { page, inside, leave } = await visit({
        attributes: `exit-url="${nowhere}" lang="en-GB" filters="topics=grooming"`,
        before: guard + adds,
      });
      expect(await leave()).toBe(blank);
      await inside.waitForFunction(() => (window as unknown as { added: number }).added > 5);
      const seen = () =>
        page.evaluate(() => [
          document.body.textContent,
          document.title,
          document.documentElement.lang,
          document.querySelectorAll('dialog').length,
        ]);
      expect(await seen()).toEqual(['', 'nowhere.example.org', 'en', 0]);
      await inside.waitForFunction(() => document.body.textContent !== '', { timeout: 20_000 });
      expect(await seen()).toEqual(['Close this tab', 'nowhere.example.org', 'en', 0]);
      await page.close();
    });

    it('lies above what covers the whole page, and axe finds nothing wrong with what remains', async () => {
      const banner = '<div style="position:fixed;inset:0;z-index:2147483647;background:red">Cookies?</div>';
      const { page, inside, leave } = await visit({ attributes: `exit-url="${nowhere}"`, after: banner });
      const top = await inside.evaluate(() => {
        const root = document.querySelector('safeguarding-resources')!.shadowRoot!;
        const { left, top, width, height } = root.querySelector('.leave')!.getBoundingClientRect();
        return root.elementFromPoint(left + width / 2, top + height / 2)?.className;
      });
      expect(top).toBe('leave');
      await leave();
      await page.waitForFunction(() => document.body.textContent !== '', { timeout: 20_000 });
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await (
          window as unknown as { axe: { run(options: object): Promise<{ violations: { id: string }[] }> } }
        ).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        });
        return violations.map(({ id }) => id);
      });
      expect(found).toEqual([]);
      await page.close();
    });

    for (const from of [school, other])
      it(`leaves the page around its frame where it may, from ${from === school ? 'the same' : 'another'} site`, async () => {
        const { page, inside, leave, referrers } = await visit({ frame: '', from });
        const note = await inside.evaluate(
          () => document.querySelector('safeguarding-resources')!.shadowRoot!.querySelector('.note-exit')!.textContent,
        );
        expect(note).toContain('The page around this one may stay open.');
        if (from === other)
          await (await inside.waitForSelector('safeguarding-resources >>> .leave'))!.click().catch(() => undefined);
        else await leave().catch(() => undefined);
        await arrives(page);
        expect(referrers).toEqual([undefined]);
        await page.close();
      });

    it('says what a frame does not allow, and opens links in a new tab there, which the cards say', async () => {
      const { page, inside, leave } = await visit({ frame: 'sandbox="allow-scripts allow-same-origin"' });
      const card = await inside.evaluate(() => {
        const first = document.querySelector('safeguarding-resources')!.shadowRoot!.querySelector('.card')!;
        return [
          first.querySelector<HTMLAnchorElement>('.title a')!.target,
          first.querySelector('.address')!.textContent,
        ];
      });
      expect(card[0]).toBe('_blank');
      expect(card[1]).toContain('Opens in a new tab');
      expect(await leave()).toBe(
        `The page around this one is still open. This part of it may not leave it. Close this tab.${blank}`,
      );
      expect(page.url()).toContain('/help');
      await page.close();
    });
  });
}
