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
