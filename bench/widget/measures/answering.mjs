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
