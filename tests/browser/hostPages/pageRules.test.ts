import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import { all, clearPage, mount, mountCard, one } from '../../../packages/widget/src/testing/mount.js';

type Mount = (attributes: string) => Promise<HTMLElement>;

/** Both elements, each as a page writes them. */
const elements: Readonly<Record<string, Mount>> = {
  panel: (attributes) => mount(`id="it" ${attributes}`, '<p>Fallback</p>'),
  card: (attributes) => mountCard(`id="it" resource-id="groom-form" ${attributes}`, '<p>Fallback</p>'),
};

const place = { width: 1000 };

for (const [name, put] of Object.entries(elements))
  describe(`the page's own rules on the ${name}`, () => {
    let style: HTMLStyleElement;
    beforeEach(() => {
      style = document.createElement('style');
      document.head.append(style);
    });
    afterEach(() => {
      clearPage();
      style.remove();
      document.documentElement.removeAttribute('style');
    });

    /** Puts the element into a place of a known width, under a style sheet. */
    async function show(css: string, attributes = ''): Promise<HTMLElement> {
      style.textContent = `body { margin: 0 } body > div { width: ${place.width}px } ${css}`;
      return put(attributes);
    }
    const widthOf = (element: Element): number => Math.round(element.getBoundingClientRect().width);
    const panelOf = (element: HTMLElement): HTMLElement => one(element as Parameters<typeof one>[0], '.panel');
    /** From the place's own edge to the element's. */
    const indent = (element: HTMLElement): number =>
      Math.round(element.getBoundingClientRect().left - element.parentElement!.getBoundingClientRect().left);

    it('without any, it takes the whole width', async () => {
      const element = await show('');
      expect([getComputedStyle(element).display, widthOf(element), widthOf(panelOf(element))]).to.deep.equal([
        'block',
        place.width,
        place.width,
      ]);
    });

    for (const [how, css, attributes] of [
      ['a class of a framework', '.d-none { display: none !important }', 'class="d-none"'],
      ['a plain rule', '#it { display: none }', ''],
      ['an inline style', '', 'style="display: none"'],
      ['an important inline style', '', 'style="display: none !important"'],
      ['hidden', '#it { display: block }', 'hidden'],
    ] as const)
      it(`${how} hides it`, async () => {
        const element = await show(css, attributes);
        expect(element.getClientRects().length).to.equal(0);
      });

    for (const [how, css] of [
      ['visibility', 'body > div { visibility: hidden }'],
      ['visibility of its own', '#it { visibility: hidden !important }'],
    ] as const)
      it(`${how} hides it, and it takes its room`, async () => {
        const element = await show(css);
        expect([getComputedStyle(panelOf(element)).visibility, widthOf(element)]).to.deep.equal([
          'hidden',
          place.width,
        ]);
      });

    it('a layer that lets clicks through does so with it', async () => {
      const element = await show('body > div { pointer-events: none }');
      expect(getComputedStyle(panelOf(element)).pointerEvents).to.equal('none');
    });

    it('max-width and auto margins place it in the middle', async () => {
      const element = await show('#it { max-width: 420px; margin-inline: auto }');
      expect([widthOf(element), widthOf(panelOf(element)), indent(element)]).to.deep.equal([420, 420, 290]);
    });

    it('width and an inline width', async () => {
      expect(widthOf(await show('#it { width: 300px }'))).to.equal(300);
      clearPage();
      expect(widthOf(await show('', 'style="width: 50%"'))).to.equal(500);
      clearPage();
      expect(widthOf(await show('#it { width: auto }'))).to.equal(place.width);
    });

    it('a margin stands around it, and nothing runs over', async () => {
      const element = await show('#it { margin: 30px }');
      expect([widthOf(element), indent(element)]).to.deep.equal([place.width - 60, 30]);
      const { scrollWidth, clientWidth } = element.parentElement!;
      expect(scrollWidth).to.equal(clientWidth);
    });

    it('a padding and a border of the page belong to its own box', async () => {
      const element = await show('#it { padding: 10px; border: 5px solid }');
      expect([widthOf(element), widthOf(panelOf(element))]).to.deep.equal([place.width, place.width - 30]);
    });

    it('an item of a flex row: alone it fills the row, beside others it shares', async () => {
      const alone = await show('body > div { display: flex }');
      expect(widthOf(alone)).to.equal(place.width);
      clearPage();
      const beside = await show(
        'body > div { display: flex; gap: 100px } aside { flex: none; width: 300px } #it { flex: 1 }',
      );
      const aside = document.createElement('aside');
      beside.after(aside);
      expect([widthOf(beside), widthOf(aside)]).to.deep.equal([600, 300]);
    });

    it('an item of a flex column that is set in the middle', async () => {
      const element = await show(
        'body > div { display: flex; flex-direction: column; align-items: center } #it { max-width: 600px }',
      );
      expect([widthOf(element), indent(element)]).to.deep.equal([600, 200]);
    });

    it('an item of a grid keeps to its column, however narrow', async () => {
      for (const columns of ['2.5fr 1.5fr', '625px 375px', 'minmax(0, 5fr) minmax(0, 3fr)']) {
        const css = `body > div { display: grid; place-items: start center; grid-template-columns: ${columns} } #it { grid-column: 2 }`;
        const element = await show(css);
        expect([widthOf(element), indent(element)], columns).to.deep.equal([375, 625]);
        clearPage();
      }
      const css = 'body > div { display: grid; grid-template-columns: 850px 150px } #it { grid-column: 2 }';
      const narrow = await show(css);
      expect([widthOf(narrow), widthOf(panelOf(narrow))]).to.deep.equal([150, 150]);
    });

    it('columns of a text: it keeps to one', async () => {
      const element = await show('body > div { columns: 2; column-gap: 0 }');
      expect(widthOf(panelOf(element))).to.be.at.most(place.width);
      expect(Math.round(element.getClientRects()[0]!.width)).to.equal(500);
    });

    it('a float shrinks to what it needs, and a place of its own takes it out of the flow', async () => {
      const float = await show('#it { float: right; width: 400px }');
      expect([widthOf(float), indent(float)]).to.deep.equal([400, 600]);
      clearPage();
      const fixed = await show('#it { position: absolute; inset: 50px auto auto 70px; width: 200px }');
      expect([widthOf(fixed), Math.round(fixed.getBoundingClientRect().top)]).to.deep.equal([200, 50]);
    });

    it('a display of flex or grid: what is inside still fills it', async () => {
      for (const display of ['flex', 'grid', 'flow-root']) {
        const element = await show(`#it { display: ${display} }`);
        expect(widthOf(panelOf(element)), display).to.equal(place.width);
        clearPage();
      }
    });

    it('a height with a scroll bar of its own', async () => {
      const element = await show('#it { height: 120px; overflow: auto }');
      expect(Math.round(element.getBoundingClientRect().height)).to.equal(120);
      expect(element.scrollHeight).to.be.above(120);
    });

    it('the constrained layout of WordPress', async () => {
      const constrained = `.is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) { max-width: 645px; margin-left: auto !important; margin-right: auto !important }
        .is-layout-constrained > .alignwide { max-width: 900px } .is-layout-flow > * + * { margin-block-start: 24px }`;
      const element = await show(constrained);
      element.parentElement!.className = 'is-layout-constrained';
      expect([widthOf(element), widthOf(panelOf(element)), indent(element)]).to.deep.equal([645, 645, 178]);
      element.className = 'alignwide';
      expect([widthOf(element), indent(element)]).to.deep.equal([900, 50]);
      element.className = 'alignfull';
      expect([widthOf(element), indent(element)]).to.deep.equal([place.width, 0]);
    });

    it('a rule for paper leaves it out there', async function () {
      const element = await show('@media print { .no-print { display: none !important } }', 'class="no-print"');
      expect(element.getClientRects().length).to.equal(1);
      if (!navigator.userAgent.includes('Chrome/')) return this.skip(); // The others cannot be told to print.
      await emulateMedia({ media: 'print' });
      try {
        expect(element.getClientRects().length).to.equal(0);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

    it('opacity, order and transforms are the page’s too', async () => {
      const element = await show('#it { opacity: 0.5; order: 3; transform: translateX(10px) }');
      const { opacity, order } = getComputedStyle(element);
      expect([opacity, order, indent(element)]).to.deep.equal(['0.5', '3', 10]);
    });

    it('what a page hands down stays outside: type, colour, spacing, lines, shadows, pointers', async () => {
      const inherited = `text-transform: uppercase; letter-spacing: 5px; word-spacing: 9px; font: italic 900 30px/3 cursive;
        text-align: center; color: red; white-space: nowrap; text-shadow: 0 0 9px red; cursor: wait; text-indent: 40px; direction: rtl;
        font-variant: small-caps; list-style: square; quotes: none; line-height: 3; hyphens: auto; tab-size: 1; word-break: break-all`;
      const looks = (element: HTMLElement): unknown =>
        ['.panel', '.summary', '.title', '.title a'].map((selector) => {
          const style = getComputedStyle(all(element as Parameters<typeof all>[0], selector)[0]!);
          return [...style].filter((name) => !/^(?:perspective|transform)-origin$/.test(name)).map((name) => `${name}: ${style.getPropertyValue(name)}`); // prettier-ignore
        });
      // The typeface is the page's, unless it is set; so is the ground.
      const settled = '#it { --safeguarding-font-family: sans-serif }';
      const bare = looks(await show(settled));
      clearPage();
      for (const css of [`body { ${inherited} }`, `#it { ${inherited} }`]) {
        expect(looks(await show(`${settled} ${css}`)), css).to.deep.equal(bare);
        clearPage();
      }
    });
  });
