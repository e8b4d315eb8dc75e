// From a real click or key press to the frame in which the answer is painted.

/** @returns lists of milliseconds: `tick`, `key` (pause for typing included), and `interaction` as INP counts it */
export async function answering(browser, address, slowdown = 4) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${address}/many.html`);
  await page.waitForFunction(() => window.bench?.panel.shadowRoot?.querySelector('[part~=card]'), { timeout: 60_000 });
  await new Promise((resolve) => setTimeout(resolve, 3000)); // the index of words is made in idle time
  const client = await page.createCDPSession();
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
  const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  const boxes = await page.$$('safeguarding-resources >>> input[type=checkbox]');
  for (const box of boxes.slice(0, 10)) {
    for (let i = 0; i < 2; i += 1) {
      await box.click();
      await rest(500);
    }
  }
  const tick = await drain();
  const field = await page.$('safeguarding-resources >>> #search');
  await field.click();
  for (const letter of 'safe school help') {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await rest(600);
  }
  const key = await drain();
  const interaction = await page.evaluate(() => window.interactions);
  await page.close();
  return { tick, key, interaction };
}
