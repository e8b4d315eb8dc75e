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
