import { expect } from '@esm-bundle/chai';
import { until } from '../testing/clock.js';
import { clearPage, mount, one, titles, words } from '../testing/mount.js';

/** What the console was warned of while a panel was made. */
async function warnings(attributes: string): Promise<{ warned: string[]; count: string }> {
  const warned: string[] = [];
  const original = console.warn;
  console.warn = (message: string) => warned.push(message);
  try {
    const element = await mount(attributes);
    element.requestUpdate();
    await element.updateComplete;
    // What checks a pinned dataset is in a file of its own.
    if (element.datasetVersion) await until('a warning', () => warned.length > 0);
    return { warned, count: words(one(element, '.count')) };
  } finally {
    console.warn = original;
  }
}

describe('mistakes of the page', () => {
  afterEach(clearPage);

  for (const [attributes, meant] of [
    ['topic="grooming"', 'topics'],
    ['topics="groming"', 'grooming'],
    ['audiences="techers"', 'teachers'],
    ['facets="topics audience"', 'audiences'],
    ['filters="topic=grooming"', 'topics'],
    ['filters="topics=groming"', 'grooming'],
    ['theme="drak"', 'dark'],
    ['layout="lists"', 'list'],
    ['sort="newset"', 'newest'],
    ['years="2010"', 'year'],
  ] as const) {
    it(`${attributes} is warned of once, with the word that was meant`, async () => {
      const { warned, count } = await warnings(attributes);
      expect(warned).to.have.length(1);
      expect(warned[0])
        .to.match(/^<safeguarding-resources> /)
        .and.to.contain(`Did you mean "${meant}"?`);
      expect(count).to.equal('14 resources');
    });
  }

  it('numbers out of bounds are warned of, and the usual one is taken', async () => {
    const { warned } = await warnings('page-size="0" heading-level="9"');
    expect(warned).to.have.length(2);
    const element = await mount('page-size="many"');
    expect(titles(element)).to.have.length(10);
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

  it('an unknown id alone leaves the other attributes in force', async () => {
    expect((await warnings('topics="nonsense" audiences="parents"')).count).to.equal('2 resources');
  });

  it('ids are read without regard to case, and attributes of others are left alone', async () => {
    const { warned, count } = await warnings(
      'topics="Grooming" countries="ph" data-topic="x" class="a" ng-version="1" x-data="y"',
    );
    expect(warned).to.deep.equal([]);
    expect(count).to.equal('3 resources');
  });

  it('a pinned dataset without a hash is not loaded', async () => {
    const { warned } = await warnings('dataset="1.0.0" src="/nowhere/"');
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('integrity');
  });
});
