import { expect } from '@esm-bundle/chai';
import { SafeguardingResources } from '../panelElement.js';
import { dataset } from '../testing/dataset.js';
import { all, clearPage, mount, one, search, setWidth, tick } from '../testing/mount.js';
import { pseudoLocale, pseudoText } from '../testing/pseudoLocale.js';
import { displayHost } from '../safety/displayHost.js';
import { formatterOf } from './formatter.js';
import { locales } from './all.js';

/** English in long words, and the same from right to left: the tags that are in use for such languages. */
const tags = ['en-XA', 'ar-XB'];

async function mountPseudo(tag: string, attributes = '', width = 900): Promise<SafeguardingResources> {
  const languages = { ...locales, 'en-XA': pseudoLocale, 'ar-XB': pseudoLocale };
  const element = await mount(`lang="${tag}" ${attributes}`, '', languages);
  await setWidth(element, width);
  return element;
}

/** Every text of the data, and every name that comes from the browser: the panel did not write these. */
function notOurs(tag: string): string[] {
  const texts: string[] = [];
  JSON.stringify(dataset, (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  const { language, country, date, list } = formatterOf(tag);
  const places = dataset.resources.flatMap(({ places }) => places).concat('GB');
  const written = dataset.resources.flatMap(({ editions }) => editions.map((edition) => language(edition.language)));
  const days = [dataset.released, ...dataset.resources.flatMap(({ published }) => published?.date ?? [])];
  const joints = [list(['', '']), list(['', '', ''])].flatMap((text) => text.match(/\p{L}+/gu) ?? []);
  const hosts = texts.flatMap((text) => (text.startsWith('https://') ? displayHost(text) : []));
  const longestFirst = (a: string, b: string) => b.length - a.length;
  return [...new Set([...texts, ...places.map(country), ...written, ...days.map(date), ...hosts, ...joints])].sort(
    longestFirst,
  );
}

/** What is read in a panel, seen or not, that neither the messages nor the data brought. */
function hardCoded(element: SafeguardingResources, tag: string): string[] {
  const foreign = notOurs(tag);
  const read: string[] = [];
  const walker = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent || ['STYLE', 'TEMPLATE'].includes(parent.tagName)) continue;
    // What is filled in stands apart for its direction: the sentence is around it.
    const line = parent.tagName === 'BDI' ? parent.parentElement! : parent;
    read.push((line.querySelector(':scope > bdi') ? line : walker.currentNode).textContent ?? '');
  }
  for (const each of all(element, '*'))
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-roledescription'])
      read.push(each.getAttribute(name) ?? '');
  read.push(element.querySelector('[slot="status"]')?.textContent ?? '');
  return read
    .map((text) => {
      let rest = text;
      // From inside out: a message may stand in a message.
      for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(pseudoText, '')];
      for (const each of foreign) rest = rest.replaceAll(each, '');
      return rest.trim();
    })
    .filter((rest) => /\p{L}{2,}/u.test(rest));
}

describe('a language that nobody speaks', () => {
  afterEach(clearPage);
  after(() => {
    SafeguardingResources.locales = locales;
  });

  for (const tag of tags) {
    it(`shows in ${tag} that no sentence is hard-coded`, async () => {
      const element = await mountPseudo(
        tag,
        'facets="topics audiences stages types contexts countries regions publishers languages"',
      );
      expect(hardCoded(element, tag), 'at first').to.deep.equal([]);
      for (const fold of all(element, '.fold[aria-expanded="false"]')) fold.click();
      await element.updateComplete;
      await tick(element, 'Parents and carers');
      expect(hardCoded(element, tag), 'with a filter').to.deep.equal([]);
      await search(element, 'zzzz');
      expect(element.renderRoot.querySelector('.empty'), 'the empty state').not.to.equal(null);
      expect(
        hardCoded(element, tag).filter((text) => text !== 'zzzz'),
        'with nothing found',
      ).to.deep.equal([]);
    });
  }

  it('catches a sentence that is hard-coded', async () => {
    const element = await mountPseudo('en-XA');
    one(element, '.count').append(' among them all');
    expect(hardCoded(element, 'en-XA')).to.deep.equal(['among them all']);
  });

  it('runs from right to left where its tag does', async () => {
    expect(one(await mountPseudo('ar-XB'), '.panel').getAttribute('dir')).to.equal('rtl');
    expect(one(await mountPseudo('en-XA'), '.panel').getAttribute('dir')).to.equal('ltr');
  });

  for (const tag of tags)
    for (const width of [280, 360, 700, 1100]) {
      it(`has room for half as much text again in ${tag}, ${width} px wide`, async () => {
        const element = await mountPseudo(tag, 'page-size="20"', width);
        one(element, '.unfold').click();
        await tick(element, 'Teachers');
        const box = one(element, '.panel').getBoundingClientRect();
        const outside = all(element, 'button, label, p, h2, h3, h4, li, select, input').filter((each) => {
          const { left, right, width: wide } = each.getBoundingClientRect();
          const isShown = wide > 1 && getComputedStyle(each).clipPath === 'none';
          return isShown && (left < box.left - 1 || right > box.right + 1);
        });
        expect(
          outside.map((each) => each.outerHTML.slice(0, 80)),
          'stands outside the panel',
        ).to.deep.equal([]);
        const cut = all(element, 'button, .option, .chip, .count, .name').filter(
          (each) => getComputedStyle(each).overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1,
        );
        expect(
          cut.map((each) => each.outerHTML.slice(0, 80)),
          'is cut off',
        ).to.deep.equal([]);
      });
    }
});
