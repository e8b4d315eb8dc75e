import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import { pass, stopClock, turn, until } from '../testing/clock.js';
import { all, clearPage, mount, mountCard, one, warningsOf } from '../testing/mount.js';
import type { SafeguardingResources } from '../panelElement.js';

type Panel = SafeguardingResources;

/** Light or dark, as its colours are. */
const schemeOf = (panel: Panel): string => getComputedStyle(one(panel, '.panel')).colorScheme;
const groundOf = (panel: Panel): string => getComputedStyle(one(panel, '.panel')).backgroundColor;
const CLEAR = 'rgba(0, 0, 0, 0)';

describe('the theme of a panel', () => {
  let style: HTMLStyleElement;
  beforeEach(() => {
    style = document.createElement('style');
    document.head.append(style);
  });
  afterEach(async () => {
    clearPage();
    style.remove();
    for (const node of [document.documentElement, document.body])
      for (const name of ['class', 'style', 'data-theme']) node.removeAttribute(name);
    document.querySelector('meta[name=color-scheme]')?.remove();
    if (navigator.userAgent.includes('Chrome/')) await emulateMedia({ colorScheme: 'light' });
  });

  const show = (css: string, attributes = ''): Promise<Panel> => {
    style.textContent = css;
    return mount(attributes);
  };
  const changesTo = (panel: Panel, scheme: string) => until(scheme, () => schemeOf(panel) === scheme);

  it('is light and clear on a page that has painted nothing, also on a dark device', async function () {
    if (!navigator.userAgent.includes('Chrome/')) return this.skip(); // The others cannot be told.
    await emulateMedia({ colorScheme: 'dark' });
    const panel = await show('');
    expect([schemeOf(panel), groundOf(panel)]).to.deep.equal(['light', CLEAR]);
    const device = await mount('theme="device"');
    expect([schemeOf(device), groundOf(device) === CLEAR]).to.deep.equal(['dark', false]);
    await emulateMedia({ colorScheme: 'light' });
    await changesTo(device, 'light');
    expect(groundOf(device)).to.equal(CLEAR);
  });

  for (const [what, css, scheme] of [
    ['a dark body', 'body { background: #101418; color: #eee }', 'dark'],
    ['a dark root, in a new notation', 'html { background: oklch(0.2 0.02 250) } body { color: #eee }', 'dark'],
    [
      'a light box on a dark body',
      'body { background: #101418; color: #eee } body > div { background: #fff; color: #222 }',
      'light',
    ],
    [
      'a veil over a dark body',
      'body { background: #101418; color: #eee } body > div { background: rgb(255 255 255 / 10%) }',
      'dark',
    ],
    [
      'a ground of its own',
      'body { background: #101418; color: #eee } safeguarding-resources { background: #fffdf8; color: #222 }',
      'light',
    ],
    [
      'a surface that is set',
      'body { background: #101418; color: #eee } safeguarding-resources { --safeguarding-surface: #fff }',
      'light',
    ],
    ['a dark colour scheme and no ground', ':root { color-scheme: dark }', 'dark'],
    ['two colour schemes on a light device', ':root { color-scheme: light dark }', 'light'],
  ] as const)
    it(`follows ${what}`, async () => {
      const panel = await show(css);
      expect(schemeOf(panel)).to.equal(scheme);
    });

  for (const [what, css, scheme] of [
    ['a picture with white words', 'body { background: linear-gradient(#102030, #405060); color: #fff }', 'dark'],
    ['a picture with dark words', 'body { background: linear-gradient(#fff, #eef); color: #123 }', 'light'],
    [
      'words that nobody could read on the ground found: a picture lies elsewhere',
      'body { background: #fff } body > div { color: #fff }',
      'dark',
    ],
  ] as const)
    it(`on ${what} it stands on a ground of its own`, async () => {
      const panel = await show(css);
      expect([schemeOf(panel), groundOf(panel) === CLEAR]).to.deep.equal([scheme, false]);
      expect(parseFloat(getComputedStyle(one(panel, '.frame')).paddingTop)).to.be.greaterThan(8);
    });

  it('follows a <meta>, a class and an attribute where the page has painted nothing', async () => {
    const meta = document.createElement('meta');
    meta.name = 'color-scheme';
    meta.content = 'dark';
    document.head.append(meta);
    expect(schemeOf(await show(''))).to.equal('dark');
    meta.remove();
    document.documentElement.className = 'js dark';
    const named = await show('body { color: CanvasText }');
    // Nothing shows that the page has painted itself: its own ground is safe either way.
    expect([schemeOf(named), groundOf(named) === CLEAR]).to.deep.equal(['dark', false]);
    document.documentElement.className = 'darkroom';
    expect(schemeOf(await show(''))).to.equal('light');
    document.body.dataset['theme'] = 'dark';
    expect(schemeOf(await show(''))).to.equal('dark');
  });

  it('is read through the slot and the shadow tree that it stands in', async () => {
    const outer = document.createElement('section');
    document.body.append(outer);
    outer.attachShadow({ mode: 'open' }).innerHTML = '<div style="background: #000; color: #fff"><slot></slot></div>';
    const panel = await show('');
    outer.append(panel);
    await changesTo(panel, 'dark');
  });

  it('is read again when the page changes: a class, a style, an attribute, its last files', async () => {
    const panel = await show(
      '.night { background: #111; color: #eee } [data-theme=night] body { background: #111; color: #eee }',
    );
    document.body.className = 'night';
    await changesTo(panel, 'dark');
    document.body.className = '';
    await changesTo(panel, 'light');
    document.documentElement.dataset['theme'] = 'night';
    await changesTo(panel, 'dark');
    document.documentElement.removeAttribute('data-theme');
    await changesTo(panel, 'light');
    style.textContent = 'body { background: #111; color: #eee }';
    dispatchEvent(new Event('load'));
    await changesTo(panel, 'dark');
  });

  it('is not watched any longer once it is off the page, and is read anew when it is back', async () => {
    const panel = await show('.night { background: #111; color: #eee }');
    const place = panel.parentElement!;
    panel.remove();
    document.body.className = 'night';
    await turn();
    expect(panel.isUpdatePending).to.equal(false);
    place.append(panel);
    await changesTo(panel, 'dark');
  });

  it('can be fixed, and then brings its own ground where the page is of the other kind', async () => {
    const panel = await show('body { background: #111; color: #eee }', 'theme="light"');
    expect([schemeOf(panel), groundOf(panel) === CLEAR]).to.deep.equal(['light', false]);
    panel.theme = 'dark';
    await panel.updateComplete;
    expect([schemeOf(panel), groundOf(panel)]).to.deep.equal(['dark', CLEAR]);
  });

  it('is told no word that it does not know', async () => {
    const warned = await warningsOf(() => mount('theme="devise" frame="boxed" density="compakt"'));
    expect(warned.map((message) => /(?:Did you mean|counts as) "(.+?)"/.exec(message)?.[1]).sort()).to.deep.equal([
      'box',
      'compact',
      'device',
    ]);
  });

  it('writes no style attribute and no sheet of the page', async () => {
    const sheets = document.styleSheets.length;
    const panel = await show('');
    expect([panel.hasAttribute('style'), all(panel, '[style]').length]).to.deep.equal([false, 0]);
    expect([document.styleSheets.length - sheets, document.adoptedStyleSheets.length]).to.deep.equal([0, 0]);
  });

  it('sets a single card in the page’s colours too', async () => {
    style.textContent = 'body { background: #111; color: #eee }';
    const card = await mountCard('resource-id="groom-form"');
    expect(getComputedStyle(one(card, '.panel')).colorScheme).to.equal('dark');
  });

  describe('what a page sets', () => {
    it('the typeface: that of the page, or one of its own; inherit is the page’s', async () => {
      const fontOf = (panel: Panel): string => getComputedStyle(one(panel, '.summary')).fontFamily;
      expect(fontOf(await show('body { font-family: Georgia, serif }'))).to.equal('Georgia, serif');
      const inherited = await show(
        'body { font-family: Georgia, serif } safeguarding-resources { --safeguarding-font-family: inherit }',
      );
      expect(fontOf(inherited)).to.equal('Georgia, serif');
      expect(fontOf(await show('safeguarding-resources { --safeguarding-font-family: system-ui }'))).to.equal(
        'system-ui',
      );
    });

    it('one radius: all corners follow it', async () => {
      const panel = await show(
        'safeguarding-resources { --safeguarding-radius: 0 }',
        'filters="topics=grooming" frame="box"',
      );
      for (const part of ['.panel', '.card', '#search', '.chip', 'select', '.option input'])
        expect(getComputedStyle(one(panel, part)).borderTopLeftRadius, part).to.equal('0px');
    });

    it('edge, note and exit, with words that can be read upon them', async () => {
      const panel = await show(
        'safeguarding-resources { --safeguarding-edge: #c2185b; --safeguarding-note: #ffe4ef; --safeguarding-exit: #ffd500 }',
        'exit-url="https://weather.example.org/"',
      );
      expect(getComputedStyle(one(panel, '#search')).borderTopColor).to.equal('rgb(194, 24, 91)');
      expect(getComputedStyle(one(panel, '.panel')).getPropertyValue('--note').trim()).to.equal('#ffe4ef');
      const leave = getComputedStyle(one(panel, '.leave'));
      expect([leave.backgroundColor, leave.color]).to.deep.equal(['rgb(255, 213, 0)', 'rgb(22, 32, 31)']);
    });

    it('what is no colour is as good as not set', async () => {
      const panel = await show(
        'safeguarding-resources { --safeguarding-accent: 12px; --safeguarding-surface: inherit }',
      );
      expect(getComputedStyle(one(panel, '.title a')).color).to.equal('rgb(11, 87, 83)');
    });

    it('a frame brings a ground, an edge and room inside; without it there is none of them', async () => {
      const plain = await show('');
      const box = await mount('frame="box"');
      const looks = (panel: Panel): unknown => {
        const { borderTopWidth } = getComputedStyle(one(panel, '.panel'));
        const { paddingLeft } = getComputedStyle(one(panel, '.frame'));
        return [groundOf(panel) === CLEAR, borderTopWidth, paddingLeft === '0px'];
      };
      expect([looks(plain), looks(box)]).to.deep.equal([
        [true, '0px', true],
        [false, '1px', false],
      ]);
    });

    it('a compact density needs less room, and keeps what is pressed as large', async () => {
      const [usual, compact] = [await show('', 'page-size="5"'), await mount('page-size="5" density="compact"')];
      const heightOf = (panel: Panel, part: string): number => one(panel, part).getBoundingClientRect().height;
      expect(heightOf(compact, '.list')).to.be.lessThan(heightOf(usual, '.list'));
      expect(heightOf(compact, '.button')).to.equal(heightOf(usual, '.button'));
    });

    it('parts painted so that they cannot be read are told once, with the figure', async () => {
      const after = async (css: string): Promise<void> => {
        stopClock();
        const panel = await show(css);
        await pass(1000);
        panel.requestUpdate();
        await panel.updateComplete;
        await pass(1000);
      };
      const paint = 'safeguarding-resources::part(card) { background: #fffdf8 }';
      const warned = await warningsOf(() => after(`body { background: #111; color: #eee } ${paint}`));
      const told = warned.filter((message) => message.includes('::part(card-summary)'));
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/contrast of 1\.\d+:1/);
      clearPage();
      const fine = await warningsOf(() => after(paint));
      expect(fine.filter((message) => message.includes('::part'))).to.deep.equal([]);
    });
  });

  it('keeps what takes the focus below a header that the page keeps in sight', async () => {
    const panel = await show('safeguarding-resources { --safeguarding-sticky-offset: 120px }');
    expect(parseFloat(getComputedStyle(one(panel, '#search')).scrollMarginTop)).to.be.at.least(120);
  });
});

describe('the width of a panel', () => {
  afterEach(clearPage);

  it('decides where things stand, by steps that follow it', async () => {
    const panel = await mount();
    const place = panel.parentElement!;
    const columns = (selector: string): number =>
      getComputedStyle(one(panel, selector)).gridTemplateColumns.split(' ').length;
    for (const [width, body, list] of [
      [320, 1, 1],
      [800, 2, 1],
      [1200, 2, 2],
      [500, 1, 1],
    ] as const) {
      place.style.width = `${width}px`;
      await until(`the steps of ${width}`, () => columns('.body') === body && columns('.list') === list);
    }
  });

  it('two columns from 56em of results where there are no filters, one of 44rem below', async () => {
    const panel = await mount('no-search facets="none"');
    const place = panel.parentElement!;
    place.style.width = '880px';
    await until('one column', () => Math.round(one(panel, '.list').getBoundingClientRect().width) === 704);
    place.style.width = '900px';
    await until('two', () => getComputedStyle(one(panel, '.list')).gridTemplateColumns.split(' ').length === 2);
  });
});
