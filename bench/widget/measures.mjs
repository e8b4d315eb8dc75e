import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// What is left after panels came and went.

async function weigh(client) {
  for (let i = 0; i < 3; i += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Panels that are still in memory. */
async function alive(client) {
  const { result } = await client.send('Runtime.evaluate', {
    expression: "customElements.get('safeguarding-resources').prototype",
  });
  const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
  const { result: count } = await client.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await client.send('Runtime.releaseObject', { objectId: objects.objectId });
  return count.value;
}

/** Connects and disconnects so many panels. @returns what is left of them, and the bytes */
export async function leak(browser, address, count, leaky = false) {
  const page = await browser.newPage();
  await page.goto(`${address}/leak.html`);
  await page.waitForFunction(() => window.bench);
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await page.evaluate(() => window.bench.cycles(1000, false)); // what is made once is made
  const before = await weigh(client);
  await page.evaluate((n, l) => window.bench.cycles(n, l), count, leaky);
  const after = await weigh(client);
  const result = {
    cycles: count,
    panels: await alive(client),
    listeners: after.JSEventListeners - before.JSEventListeners,
    nodes: after.Nodes - before.Nodes,
    heap: after.JSHeapUsedSize - before.JSHeapUsedSize,
  };
  await page.close();
  return result;
}

// Several panels on a page beside one: how often data is loaded, and how long until the last one is there.

/** @returns milliseconds from the script's start to the last list, and the loads of data */
export async function instances(browser, { address, hits }, path, count, slowdown = 4) {
  hits.clear();
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const client = await page.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluateOnNewDocument(`
    window.ready = 0;
    document.addEventListener('safeguarding-ready', () => {
      window.ready += 1;
      if (window.ready === ${count}) requestAnimationFrame(() => requestAnimationFrame(() => (window.allAt = performance.now())));
    });`);
  await page.goto(`${address}${path}`);
  await page.waitForFunction(() => window.allAt, { timeout: 30_000 });
  const time = await page.evaluate(() => window.allAt);
  await context.close();
  const loads = (end) => [...hits].filter(([name]) => name.endsWith(end)).reduce((sum, [, n]) => sum + n, 0);
  return { time, manifests: loads('/manifest.json'), catalogues: loads('/catalogue.json') };
}

// Time from the start of the navigation to the first result on screen, nothing cached, processor slowed down.

const firstHit = (selector) => {
  const look = (root) =>
    [...root.querySelectorAll(selector)].some((each) => each.getBoundingClientRect().height > 0 && each.textContent.trim());
  const frame = () => {
    const roots = [document, ...[...document.querySelectorAll('safeguarding-resources')].flatMap((each) => each.shadowRoot ?? [])];
    if (!roots.some(look)) return void requestAnimationFrame(frame);
    // The next frame begins when this one has been painted.
    requestAnimationFrame(() => (window.usableAt = performance.now()));
  };
  requestAnimationFrame(frame);
}; // prettier-ignore

/** @returns milliseconds to the first result and of the page's thread by then, bytes received, and layout shift */
export async function usable(browser, address, { path, hit }, slowdown = 4) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let bytes = 0;
  let requests = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.evaluateOnNewDocument(`
    window.shift = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
    (${firstHit})(${JSON.stringify(hit)});`);
  // A new context starts pages of the browser's own, which are nobody's.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await page.goto(`${address}${path}`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => window.usableAt, { timeout: 20_000 });
  const { metrics } = await client.send('Performance.getMetrics');
  const thread = metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  const time = await page.evaluate(() => window.usableAt);
  await new Promise((resolve) => setTimeout(resolve, 600));
  const shift = await page.evaluate(() => window.shift);
  await context.close();
  return { time, thread, bytes, requests, shift };
}

// From a real click or key press to the frame in which the answer is painted.

const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @returns lists of milliseconds: `tick`, `key` (pause for typing included), and `interaction` as INP counts it, and processor time of the page's `thread` */
export async function answering(browser, address, slowdown = 4) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${address}/many.html`);
  await page.waitForFunction(() => window.bench?.panel.shadowRoot?.querySelector('[part~=card]'), { timeout: 60_000 });
  await new Promise((resolve) => setTimeout(resolve, 3000)); // the index of words is made in idle time
  const client = await page.createCDPSession();
  // What else runs on the machine counts for nothing in the time of the page's own thread.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const timed = async (list, act, milliseconds) => {
    const before = await busy();
    await act();
    await rest(milliseconds);
    list.push((await busy()) - before);
  };
  const thread = { tick: [], key: [] };
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(() => {
    const { panel } = window.bench;
    window.times = [];
    window.interactions = [];
    let asked;
    for (const type of ['click', 'keydown'])
      addEventListener(type, (event) => (asked = event.timeStamp), { capture: true });
    panel.addEventListener('safeguarding-result', () => {
      const from = asked;
      requestAnimationFrame(() => setTimeout(() => window.times.push(performance.now() - from)));
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.interactionId) window.interactions.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 });
  });
  const drain = () => page.evaluate(() => window.times.splice(0));

  const boxes = await page.$$('safeguarding-resources >>> input[type=checkbox]');
  for (const box of boxes.slice(0, 10)) {
    for (let i = 0; i < 2; i += 1) {
      await timed(thread.tick, () => box.click(), 500);
    }
  }
  const tick = await drain();
  const field = await page.$('safeguarding-resources >>> #search');
  await field.click();
  for (const letter of 'safe school help') {
    await timed(thread.key, () => page.keyboard.press(letter === ' ' ? 'Space' : letter), 600);
  }
  const key = await drain();
  const interaction = await page.evaluate(() => window.interactions);
  await page.close();
  return { tick, key, interaction, thread };
}

// How tall the cards of the whole catalogue are on a phone, in a typeface that is the same on every machine.

const require = createRequire(import.meta.url);
const weights = [400, 700];

/** The typeface by the paths that it is served at. */
export const fonts = () =>
  weights.map((weight) => {
    const file = require.resolve(`@fontsource/roboto/files/roboto-latin-${weight}-normal.woff2`);
    return [`/roboto-${weight}.woff2`, readFileSync(file)];
  });

const faces = weights
  .map((weight) => `@font-face { font-family: Roboto; font-weight: ${weight}; src: url(/roboto-${weight}.woff2); }`)
  .join('\n');

/** A page as wide as a phone, with all resources. */
export const cardsPage = (page, layout) =>
  page.replace('<main>', `<style>${faces} body { margin: 0 16px; font-family: Roboto; }</style><main>`)
    .replace('<safeguarding-resources>', `<safeguarding-resources page-size="1000" layout="${layout}">`); // prettier-ignore

/** @returns the heights of all cards, in pixels, the tallest first with their titles */
export async function cardHeights(browser, address, path, width = 375) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 812, deviceScaleFactor: 2, isMobile: true });
  await page.goto(`${address}${path}`);
  await page.waitForFunction(() => document.querySelector('safeguarding-resources')?.results.length > 0);
  const heights = await page.evaluate(async (weights) => {
    await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 16px Roboto`)));
    const panel = document.querySelector('safeguarding-resources');
    const whole = new CSSStyleSheet();
    whole.replaceSync('.card { content-visibility: visible !important }'); // a card out of sight has a guessed height
    panel.shadowRoot.adoptedStyleSheets.push(whole);
    for (const folded of panel.shadowRoot.querySelectorAll('.offline')) folded.open = true;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return [...panel.shadowRoot.querySelectorAll('[part~=card]')].map((card) => ({
      height: card.getBoundingClientRect().height,
      title: card.querySelector('.title').textContent.trim(),
    }));
  }, weights);
  await page.close();
  return heights.sort((a, b) => b.height - a.height);
}
