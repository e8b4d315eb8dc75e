import { expect } from '@esm-bundle/chai';
import { until } from '../testing/clock.js';
import { all, clearPage, mount, one, titles, words } from '../testing/mount.js';

/** A text without the marks that keep directions apart. */
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

/** What the console was warned of while a panel was made. */
async function warnings(attributes: string): Promise<{ warned: string[]; count: string; note: string }> {
  const warned: string[] = [];
  const original = console.warn;
  console.warn = (message: string) => warned.push(message);
  try {
    const element = await mount(attributes);
    element.requestUpdate();
    await element.updateComplete;
    // What checks a pinned dataset is in a file of its own.
    if (element.datasetVersion) await until('a warning', () => warned.length > 0);
    const [note] = all(element, '.editor');
    return { warned, count: words(one(element, '.count')), note: note ? plain(words(note)) : '' };
  } finally {
    console.warn = original;
  }
}

describe('mistakes of the page', () => {
  afterEach(clearPage);

  for (const [attributes, meant] of [
    ['layout="lists"', 'list'],
    ['theme="drak"', 'dark'],
    ['sort="newset"', 'newest'],
    ['match="”all”"', 'all'],
    ['facets="topics audience"', 'audiences'],
    ['facets="countrys"', 'countries'],
    ['filters="topic="', 'topics'],
  ] as const)
    it(`${attributes} counts as the word that was meant, and is named once`, async () => {
      const { warned, note, count } = await warnings(attributes);
      expect(warned).to.have.length(1);
      expect(warned[0])
        .to.match(/^<safeguarding-resources> /)
        .and.to.contain(`counts as "${meant}".`);
      expect(note).to.contain('For the editor of this page:').and.to.contain(`counts as “${meant}”.`);
      expect(count).to.equal('14 resources');
    });

  for (const [attributes, meant] of [
    ['years="2010"', 'year'],
    ['topcis="grooming"', 'topics'],
    ['language="fr"', 'lang, languages'],
    ['layout="nonsense"', 'list'],
    ['filters="tipcs=grooming"', 'topics'],
  ] as const)
    it(`${attributes} is named once, with the nearest right word, and the rest works`, async () => {
      const { warned, note, count } = await warnings(attributes);
      expect(warned).to.have.length(1);
      expect(warned[0]).to.contain(`Did you mean "${meant}"?`);
      expect(note).to.contain(`Did you mean “${meant}”?`);
      expect(count).to.equal('14 resources');
    });

  it('numbers out of bounds are named, and the nearest one is taken; of words the usual one', async () => {
    const { warned, note } = await warnings('page-size="0" heading-level="9"');
    expect(warned).to.have.length(2);
    expect(note).to.contain('heading-level: “9” counts as “5”. page-size: “0” counts as “1”.');
    const element = await mount('page-size="many"');
    expect(titles(element)).to.have.length(10);
    expect(words(one(element, '.editor'))).to.contain('page-size');
  });

  for (const year of ['20', '20102020', '2020-2010', '-', '2010-2020-', 'last', '2010,2020'])
    it(`year="${year}" is warned of once and does not count`, async () => {
      const { warned, count } = await warnings(`year="${year}"`);
      expect(warned).to.have.length(1);
      expect(warned[0]).to.contain(`year: "${year}"`).and.to.contain('2018-2022');
      expect(count).to.equal('14 resources');
    });

  it('an unknown id beside known ones does not widen the scope', async () => {
    const { warned, count } = await warnings('topics="bullying nonsense"');
    expect(count).to.equal('1 resource');
    expect(warned).to.have.length(1);
  });

  it('ids are read without regard to case, and attributes of others are left alone', async () => {
    const { warned, count, note } = await warnings(
      'topics="Grooming" countries="ph" data-topic="x" class="a" ng-version="1" x-data="y"',
    );
    expect([warned, note]).to.deep.equal([[], '']);
    expect(count).to.equal('3 resources');
  });

  it('a pinned dataset without a hash is not loaded', async () => {
    const { warned } = await warnings('dataset="1.0.0" src="/nowhere/"');
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('integrity');
  });
});
