// How tall the cards of the whole catalogue are on a phone, in a typeface that is the same on every machine.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

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
