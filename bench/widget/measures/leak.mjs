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
