import { expect } from '@esm-bundle/chai';
import { until } from '../testing/clock.js';
import { all, clearPage, mount, one, titles, words } from '../testing/mount.js';

/** Puts each text into an element of its own, as page translators do. */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if ((walker.currentNode as Text).data.trim()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement?.localName === 'style') continue;
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text.data);
  }
}

describe('a page that is translated', () => {
  afterEach(clearPage);

  it('counts, lists and keeps the focus right after the next tick', async () => {
    const element = await mount('page-size="100"');
    translate(element.renderRoot);
    one(element, '#search').focus();
    element.setFilters({ topics: ['grooming'] });
    await until('fewer cards', () => all(element, '.card').length === element.results.length);
    expect(parseInt(words(one(element, '#results')), 10)).to.equal(element.results.length);
    expect(titles(element)).to.deep.equal(element.results.map(({ title }) => title['en']));
    expect(element.shadowRoot!.activeElement?.id).to.equal('search');
  });
});
