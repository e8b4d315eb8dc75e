import 'axe-core/axe.min.js';
import { expect } from '@esm-bundle/chai';
import type { AxeResults, RunOptions } from 'axe-core';
import { until } from '../testing/clock.js';
import { all, clearPage, mount, setWidth } from '../testing/mount.js';
import type { SafeguardingResources } from '../panelElement.js';

const axe = (globalThis as unknown as { axe: { run(node: Element, options: RunOptions): Promise<AxeResults> } }).axe;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(element: SafeguardingResources): Promise<string[]> {
  // The page's own duty: one main landmark and a first-level heading around the panel.
  const rules = {
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
  };
  const { violations: found } = await axe.run(element, { runOnly: tags, rules });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => String(node.target)).join(' | ')}`);
}

const states: Readonly<Record<string, string>> = {
  'as it comes': 'page-size="50"',
  'with choices': 'page-size="4" filters="topics=grooming&audiences=teachers"',
  empty: 'filters="topics=bullying&types=form"',
  failed: `dataset="9.0.0" src="/faults/missing/" integrity="sha384-${'A'.repeat(64)}" page-size="3"`,
  compact: 'layout="compact"',
  'with all that a page can ask for':
    'apply share exit-url="https://weather.example.org/" exit-shift report="/broken/{id}" filters="topics=grooming" page-size="4"',
};

const resources = [
  { title: 'Our lead', url: 'tel:+6325550100', type: 'Person', pinned: true },
  { title: 'Our policy', url: '/policy.pdf', summary: 'What we do.', topics: ['grooming'] },
];

describe('axe finds nothing', () => {
  const warn = console.warn;
  before(() => (console.warn = () => undefined));
  after(() => (console.warn = warn));
  afterEach(clearPage);

  for (const theme of ['light', 'dark']) {
    for (const lang of ['en', 'ar']) {
      for (const [state, attributes] of Object.entries(states)) {
        it(`${theme}, ${lang}, ${state}`, async () => {
          const element = await mount(`theme="${theme}" lang="${lang}" ${attributes}`);
          if (state.startsWith('with all')) element.resources = resources;
          if (state === 'failed') await until('the notice', () => all(element, '.notice').length > 0);
          for (const fold of all(element, '.fold[aria-expanded=false], .unfold')) fold.click();
          await element.updateComplete;
          expect(await violations(element)).to.deep.equal([]);
        });
      }
    }
  }

  it('but it does see into the panel: a control', async () => {
    const element = await mount();
    element.renderRoot.querySelector('label[for=search]')!.remove();
    element.renderRoot.querySelector('#search')!.removeAttribute('placeholder'); // It counts as a name.
    const { style } = element.renderRoot.querySelector<HTMLElement>('.summary')!;
    style.color = '#ddd';
    const found = (await violations(element)).join(' ');
    expect(found).to.contain('label:').and.to.contain('color-contrast:');
  });

  it('and every facet is a group with a name, every target at least 44 pixels high', async () => {
    const element = await mount('apply share exit-url="https://weather.example.org/" report="/broken/{id}"');
    for (const facet of all(element, '.facet')) expect(facet.matches('fieldset:has(> legend)')).to.equal(true);
    for (const target of all(element, '.option, .fold, .chip, .button, .plain, .leave, .report, #search, select')) {
      const { height } = target.getBoundingClientRect();
      if (height > 0) expect(height, target.className || target.id).to.be.at.least(44);
    }
  });

  it('and it keeps a width in a row or beside a float', async () => {
    for (const style of [
      'display:flex',
      'display:inline-block',
      'float:left',
      'display:grid;grid-template-columns:auto 10px',
    ]) {
      const element = await mount();
      element.parentElement!.setAttribute('style', style);
      expect(element.getBoundingClientRect().width, style).to.be.greaterThan(300);
      expect(document.documentElement.scrollWidth, style).to.be.at.most(window.innerWidth);
      clearPage();
    }
  });

  for (const width of [280, 320, 480, 800, 1100]) {
    it(`and nothing is wider than ${width} pixels`, async () => {
      for (const lang of ['en', 'ar']) {
        const element = await mount(
          `lang="${lang}" filters="topics=grooming" ${states['with all that a page can ask for']}`,
        );
        element.resources = resources;
        await setWidth(element, width);
        const { scrollWidth, clientWidth } = element.renderRoot.querySelector('.panel')!;
        expect(scrollWidth).to.be.at.most(clientWidth);
        expect(element.getBoundingClientRect().width).to.be.at.most(width);
        const unfold = all(element, '.unfold')[0]!;
        expect(unfold.getBoundingClientRect().height > 0, 'one button for all filters').to.equal(width < 768);
      }
    });
  }
});
