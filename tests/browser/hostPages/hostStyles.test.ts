import { expect } from '@esm-bundle/chai';
import { turn } from '../../../packages/widget/src/testing/clock.js';
import { dropIn, HostPage, until, type Plan } from './HostPage.js';

const hostile = `html { font-size: 62.5% }
  body { text-transform: uppercase; letter-spacing: 0.3em; font: italic 900 30px/0.8 cursive; text-align: center; color: #fff;
    direction: rtl; word-spacing: 1em; white-space: nowrap; visibility: visible; cursor: wait; text-shadow: 0 0 9px red }
  *:not(safeguarding-resources) { all: unset !important; float: left !important; filter: blur(2px) }
  safeguarding-resources { text-transform: uppercase !important; letter-spacing: 1em !important; font: italic 900 30px/3 cursive !important; color: #fff !important }
  :not(:defined) { display: none !important }
  a, ul, li, input, fieldset, h2, h3, h4 { display: none !important }`;

/** What a visitor sees of the panel, apart from where it stands. */
function look(page: HostPage): unknown {
  const style = (selector: string) => {
    const { fontSize, fontStyle, fontWeight, fontFamily, lineHeight, letterSpacing, wordSpacing, textTransform, textAlign, color, whiteSpace, textShadow, cursor } =
      page.window.getComputedStyle(page.all(selector)[0]!);
    return { fontSize, fontStyle, fontWeight, fontFamily, lineHeight, letterSpacing, wordSpacing, textTransform, textAlign, color, whiteSpace, textShadow, cursor };
  }; // prettier-ignore
  const { width, height } = page.panel.getBoundingClientRect();
  const { display, float, position, opacity, filter, visibility } = page.window.getComputedStyle(page.panel);
  return [['.summary', '.title a', '.count', 'label', '.panel'].map(style), width, Math.round(height), { display, float, position, opacity, filter, visibility }]; // prettier-ignore
}

const seen = (page: HostPage) => until(() => page.isWhole);

describe('the drop-in file in strange surroundings', () => {
  const pages: HostPage[] = [];
  const open = async (plan: Plan) => {
    const page = await HostPage.open(plan);
    pages.push(page);
    return page;
  };
  afterEach(() => pages.splice(0).forEach((page) => page.close()));

  it('looks the same under the styles of a hostile page as on a bare one', async () => {
    // What it takes from a page on purpose is settled: the typeface, the ground.
    const settled = 'safeguarding-resources { --safeguarding-font-family: sans-serif }';
    const attributes = 'theme="light" frame="box"';
    const bare = await open({ attributes, css: `body { margin: 0 } ${settled} html, body { width: 1000px }` });
    const css = `body { margin: 0 } ${settled} ${hostile} html, body { display: block !important; width: 1000px !important }`;
    const among = await open({ attributes, css });
    await seen(bare);
    await seen(among);
    expect(look(among)).to.deep.equal(look(bare));
    expect(await among.useIt()).to.deep.equal([]);
  });

  for (const [size, least] of [
    ['62.5%', 16],
    ['24px', 24],
    ['8px', 16],
  ] as const)
    it(`writes no smaller than ${least} px where the page's root is ${size}`, async () => {
      const page = await open({ css: `html { font-size: ${size} }` });
      await seen(page);
      const sizeOf = (selector: string) => parseFloat(page.window.getComputedStyle(page.all(selector)[0]!).fontSize);
      for (const part of ['.summary', 'input[type=search]', 'select'])
        expect(sizeOf(part), part).to.be.within((least * 15) / 16 - 0.01, (least * 18) / 16 + 0.01);
      const { scrollWidth, clientWidth } = page.window.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });

  it('is styled, and takes the colours of the page, where style sheets cannot be constructed', async () => {
    const page = await open({
      script: 'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets',
      css: 'body { background: #111; color: #eee }',
    });
    expect(await page.useIt()).to.deep.equal([]);
    const { display, colorScheme, color } = page.window.getComputedStyle(page.all('.panel')[0]!);
    expect([display, colorScheme, color]).to.deep.equal(['block', 'dark', 'rgb(232, 238, 238)']);
    const icon = page.all('.icon').find((each) => each.getClientRects().length > 0)!;
    expect(icon.getBoundingClientRect().width).to.be.below(40);
  });

  it('leaves nothing on the page: no style, no id, no markup outside its tag', async () => {
    const page = await open({});
    await seen(page);
    expect(await page.useIt()).to.deep.equal([]);
    const { document } = page.window;
    expect(document.styleSheets.length - 1, 'the page has one of its own').to.equal(0);
    expect(document.adoptedStyleSheets?.length ?? 0).to.equal(0);
    expect([...document.body.children].map(({ localName }) => localName)).to.deep.equal([
      'safeguarding-resources',
      'script',
    ]);
    expect([...document.head.children].map(({ localName }) => localName)).to.deep.equal([
      'meta',
      'title',
      'script',
      'script',
      'style',
    ]);
    expect([...document.querySelectorAll('[id]')].map(({ id }) => id)).to.deep.equal(['fallback']);
    const bare = await open({ src: 'data:text/javascript,' });
    const own = new Set(Object.getOwnPropertyNames(bare.window));
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !own.has(name));
    // Where Lit's own lists of versions are in the file, they are all there is.
    expect(added.filter((name) => !/^(?:lit|reactive)[A-Za-z]+$/.test(name))).to.deep.equal([]);
  });

  it('works in a sandbox that allows scripts and nothing else', async () => {
    const page = new Promise<{ cards: number; fallback: number; troubles: string[] }>((resolve) =>
      addEventListener('message', function told({ data }) {
        if (data?.from !== 'sandbox') return;
        removeEventListener('message', told);
        resolve(data);
      }),
    );
    await open({
      sandbox: 'allow-scripts',
      after: `<script>setInterval(() => {
        const panel = document.querySelector('safeguarding-resources');
        const cards = panel.shadowRoot ? panel.shadowRoot.querySelectorAll('[part~=card]').length : 0;
        const fallback = document.querySelector('#fallback').getClientRects().length;
        if (cards > 0 || performance.now() > 4000) parent.postMessage({ from: 'sandbox', cards, fallback, troubles }, '*');
      }, 50)</script>`,
    });
    const { cards, fallback, troubles } = await page;
    expect([cards > 0, fallback, troubles]).to.deep.equal([true, 0, []]);
  });

  for (const [why, plan] of [
    ['scripts are off', { sandbox: 'allow-same-origin' }],
    ['the file is blocked', { src: '/faults/missing/safeguarding-resources.js' }],
    ['a school’s filter answers with a page of its own', { src: '/faults/html/safeguarding-resources.js' }],
    ['the host of the file is not there', { src: 'http://127.0.0.1:9/safeguarding-resources.js' }],
    ['its integrity is not the one that was pinned', { src: `${dropIn}?pinned" integrity="sha384-${'A'.repeat(64)}` }],
  ] as const)
    it(`leaves the fallback where ${why}`, async () => {
      const page = await open(plan);
      await turn();
      expect([page.hasFallback, page.panel.shadowRoot]).to.deep.equal([true, null]);
    });

  it('shows its own data where the pinned data cannot be had, and says so', async () => {
    const page = await open({ attributes: `dataset="9.9.9" src="http://127.0.0.1:9/" integrity="sha384-${'A'.repeat(64)}"` }); // prettier-ignore
    const isThere = await until(() => page.all('[part~=notice]').length > 0 && page.all('[part~=card]').length > 0);
    expect(isThere, JSON.stringify([page.window.warnings, page.words.slice(0, 3000), page.all('*').length])).to.equal(
      true,
    );
    expect(await page.useIt()).to.deep.equal([]);
    expect(page.window.troubles).to.deep.equal([]);
  });
});
