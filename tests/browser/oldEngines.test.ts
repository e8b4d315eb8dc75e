import { expect } from '@esm-bundle/chai';
import { until } from '../../packages/widget/src/testing/clock.js';
import { cardsOf, openFrame } from '../support/openFrame.js';

const exit = 'exit-url=https%3A%2F%2Fexample.org%2F';

/** A page with a panel as an old engine takes it in: what is newer is gone, in script, markup and styles. */
async function open(engine: string, query: string, width = 900) {
  const { page, close } = await openFrame(`/old/${engine}/page.html?${query}`);
  (page.frameElement as HTMLIFrameElement).width = String(width);
  await until('cards', () => cardsOf(page).length > 0);
  const panel = page.document.querySelector('safeguarding-resources')!;
  const root = panel.shadowRoot!;
  const one = <Kind extends HTMLElement>(selector: string): Kind => {
    const found = root.querySelector<Kind>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  return { page, panel, root, one, close, style: (selector: string) => page.getComputedStyle(one(selector)) };
}

/** Whether an element is drawn inside what is in sight. */
function isInSight(element: HTMLElement): boolean {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView!;
  return width > 0 && height > 0 && right > 0 && bottom > 0 && left < view.innerWidth && top < view.innerHeight;
}

for (const engine of ['Chrome 87', 'Safari 15', 'Firefox 91'])
  describe(`the panel as ${engine} takes it in`, () => {
    it('really lacks what that engine lacks', async () => {
      const { root, close } = await open(engine, exit);
      const styles = [...root.querySelectorAll('style')].map((style) => style.textContent).join('');
      const hasSheets = engine === 'Chrome 87';
      expect(root.adoptedStyleSheets?.length > 0).to.equal(hasSheets);
      if (!hasSheets) expect(styles).to.contain('-too-new-');
      close();
    });

    it('is styled: cards with room inside, fields of a height to touch, pictures of the size of text', async () => {
      const { page, root, one, style, close } = await open(engine, exit);
      expect(parseFloat(style('.card').paddingInlineStart)).to.be.greaterThan(11);
      expect(parseFloat(style('.card').fontSize)).to.be.greaterThan(15);
      expect(one('#search').getBoundingClientRect().height).to.be.greaterThan(43);
      expect(style('#search').appearance).to.equal(page.CSS.supports('appearance', 'none') ? 'none' : undefined);
      for (const icon of root.querySelectorAll('svg')) expect(icon.getBoundingClientRect().width).to.be.lessThan(40);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(page.innerWidth);
      close();
    });

    it('has the heading larger than its text', async () => {
      const { style, close } = await open(engine, exit);
      expect(parseFloat(style('.heading .name').fontSize)).to.be.greaterThan(parseFloat(style('.summary').fontSize));
      close();
    });

    for (const width of [375, 1280])
      it(`finds, ticks and counts at ${width} px, with nothing in the console`, async () => {
        const { page, root, one, close } = await open(engine, exit, width);
        const count = () => one('.count').textContent;
        const whole = count();
        const unfold = root.querySelector<HTMLElement>('.unfold');
        if (unfold && unfold.getClientRects().length > 0) unfold.click();
        const option = await until('an option to tick', () =>
          [...root.querySelectorAll<HTMLInputElement>('.option input')].find(
            (input) => input.getClientRects().length > 0,
          ),
        );
        option.click();
        await until('fewer', () => count() !== whole);
        const ticked = count();
        expect(page.getComputedStyle(option, '::before').visibility).to.equal('visible');
        const field = one<HTMLInputElement>('#search');
        field.value = 'grooming';
        field.dispatchEvent(new page.Event('input', { bubbles: true, composed: true }));
        await until('an answer', () => count() !== ticked);
        expect(page.document.documentElement.scrollWidth).to.be.at.most(page.innerWidth);
        expect([page.troubles, page.warnings]).to.deep.equal([[], []]);
        close();
      });

    it('has its exit in sight, also when the page is scrolled', async () => {
      const { page, one, close } = await open(engine, exit, 375);
      page.scrollTo(0, 1500);
      await until('the exit', () => isInSight(one('.leave')));
      close();
    });
  });
