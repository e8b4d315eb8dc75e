import { expect } from '@esm-bundle/chai';
import type { SafeguardingResources } from '../panelElement.js';
import { turn } from '../testing/clock.js';
import { all, clearPage, defineAll, mount, one, titles } from '../testing/mount.js';

/** Puts a panel on a page that is still coming in, and waits for its first drawing alone. */
async function mountEarly(attributes = ''): Promise<{ panel: SafeguardingResources; events: string[] }> {
  defineAll();
  const events: string[] = [];
  const place = document.createElement('div');
  for (const name of ['ready', 'result', 'query'])
    place.addEventListener(`safeguarding-${name}`, () => events.push(name));
  place.innerHTML = `<safeguarding-resources ${attributes}></safeguarding-resources>`;
  document.body.append(place);
  const panel = place.firstElementChild as SafeguardingResources;
  await panel.ready;
  return { panel, events };
}

describe('a panel on a page that is still coming in', () => {
  beforeEach(() => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'interactive' });
  });
  afterEach(() => {
    delete (document as { readyState?: unknown }).readyState;
    clearPage();
  });

  it('draws the list first and the filters after it, without moving a card', async () => {
    const { panel, events } = await mountEarly();
    const first = titles(panel);
    const tops = (): number[] => all(panel, '.card').map((card) => card.getBoundingClientRect().top);
    const before = tops().slice(0, 5);
    expect(first).to.have.lengthOf(5);
    expect(all(panel, '.facet')).to.have.lengthOf(0);
    expect(one(panel, '.unfold').getAttribute('aria-expanded')).to.equal('false');

    await panel.updateComplete;
    expect(all(panel, '.facet').length).to.be.greaterThan(2);
    expect(all(panel, '.footer')).to.have.lengthOf(1);
    expect(titles(panel).length).to.be.greaterThan(5);
    expect(titles(panel).slice(0, 5)).to.deep.equal(first);
    expect(tops().slice(0, 5)).to.deep.equal(before);
    expect(events).to.deep.equal(['ready', 'result']);
  });

  it('draws all at once as soon as a visitor asks for something', async () => {
    const { panel } = await mountEarly();
    panel.setFilters({ topics: ['grooming'] });
    await turn();
    expect(all(panel, '.facet').length).to.be.greaterThan(2);
    expect(all(panel, '.chip')).to.have.lengthOf(1);
    await panel.updateComplete;
  });

  for (const attributes of [
    'facets=""',
    'facets="languages"',
    'layout="compact"',
    'filters="topics=grooming"',
    'page-size="3"',
  ])
    it(`draws all at once with ${attributes}`, async () => {
      const { panel } = await mountEarly(attributes);
      const before = all(panel, '.facet').length;
      expect(all(panel, '.footer')).to.have.lengthOf(1);
      await panel.updateComplete;
      expect(all(panel, '.facet').length).to.equal(before);
    });

  it('brings the filters after it was moved within the page', async () => {
    const { panel } = await mountEarly();
    const other = document.createElement('section');
    document.body.append(other);
    other.append(panel);
    await panel.updateComplete;
    expect(all(panel, '.facet').length).to.be.greaterThan(2);
  });
});

describe('a panel on a page that is there', () => {
  afterEach(clearPage);

  it('is drawn at once', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'complete' });
    const panel = await mount();
    delete (document as { readyState?: unknown }).readyState;
    await panel.ready;
    expect(all(panel, '.facet').length).to.be.greaterThan(2);
  });
});
