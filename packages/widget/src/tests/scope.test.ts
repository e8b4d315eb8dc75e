import { expect } from '@esm-bundle/chai';
import { openCatalogue } from '@safeguarding/sdk';
import fc from 'fast-check';
import { SafeguardingResources } from '../panelElement.js';
import { dataset } from '../testing/dataset.js';
import { draws } from '../testing/fuzz.js';
import { all, clearPage, mount, one, search, titles, warningsOf, words } from '../testing/mount.js';

const total = dataset.resources.length;
/** The resources of these countries, and those of everywhere. */
const of = (...countries: string[]): number =>
  dataset.resources.filter(({ places }) => ['global', ...countries].some((each) => places.includes(each))).length;
const worldwide = of();
const count = (element: SafeguardingResources): number => Number.parseInt(words(one(element, '.count')), 10);
const notices = (element: SafeguardingResources): string => all(element, '.notice').map(words).join(' ');
const note = (element: SafeguardingResources): string =>
  all(element, '[part~=editor-note]')
    .map(words)
    .join('')
    .replace(/[\u2068\u2069]/g, '');

/** A panel with attributes as an editor may leave them; what the console is told stays off the report. */
async function panelWith(attributes: Readonly<Record<string, string>>): Promise<SafeguardingResources> {
  let element: SafeguardingResources | undefined;
  await warningsOf(async () => {
    element = await mount();
    element.remove();
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    await element.updateComplete;
  });
  return element!;
}

describe('the scope of a page', () => {
  afterEach(clearPage);

  for (const [attribute, value, ids] of [
    ['countries', 'Philippines', of('PH')],
    ['countries', 'Filipinas', of('PH')],
    ['countries', '菲律宾', of('PH')],
    ['countries', 'الفلبين', of('PH')],
    ['countries', 'Филиппины', of('PH')],
    ['countries', '”PH”', of('PH')],
    ['countries', '«ph»', of('PH')],
    ['countries', 'Phillipines', of('PH')],
    ['countries', 'Vietnam Thailand', of('VN', 'TH')],
    ['countries', 'Viet Nam; Philippines', of('PH', 'VN')],
    ['countries', 'Vietnam، PH', of('PH', 'VN')],
    ['countries', 'the Philippines', of('PH')],
    ['countries', 'la Philippines', of('PH')],
    ['countries', 'UK', of('GB-ENG')],
    ['countries', 'gb', of('GB-ENG')],
    ['countries', 'United Kingdom', of('GB-ENG')],
    ['countries', 'Inglaterra', of('GB-ENG')],
    ['country', 'PH', of('PH')],
    ['country', 'Tailandia', of('TH')],
    ['topics', 'groming', 3],
    ['topics', 'online safety', 8],
    ['topics', 'Sécurité en ligne', 8],
    ['topics', 'التنمر', 1],
    ['topics', 'Solicitation of children, bullying', 4],
    ['topic', 'grooming', 3],
    ['audiences', 'techers', 4],
    ['audience', 'Parents and carers', 2],
    ['type', 'forms', 2],
    ['context', 'Boarding schools', 1],
    ['publisher', 'Office without a site', 1],
    ['languages', 'French', 1],
    ['languages', 'français', 1],
    ['languages', 'fr-CA', 1],
    ['languages', 'Arabic; French', 1],
    ['ids', 'bulli', 1],
    ['ids', '“BULLY”', 1],
    ['ids', 'groom parents', 1],
  ] as const)
    it(`understands ${attribute}="${value}"`, async () => {
      expect(count(await panelWith({ [attribute]: value }))).to.equal(ids);
    });

  it('says what was understood, and of an id in any case nothing', async () => {
    expect(note(await panelWith({ countries: 'Philippines', topic: 'Grooming' }))).to.equal(
      'For the editor of this page: “topic” counts as “topics”. countries: “Philippines” counts as “PH”.',
    );
  });

  it('takes no value where two are equally near', async () => {
    // One letter from Niger and from Nigeria.
    const element = await panelWith({ countries: 'Nigera' });
    expect(count(element)).to.equal(worldwide);
    expect(note(element)).to.contain('“Nigera” is not known.');
  });

  it('shows what applies everywhere in a country without resources of its own, and says it', async () => {
    const nepal = await panelWith({ countries: 'NP' });
    expect(count(nepal)).to.equal(worldwide);
    expect(notices(nepal)).to.equal('Nothing made for Nepal yet. These apply everywhere.');
    expect(note(nepal)).to.equal('');
    expect(notices(await panelWith({ countries: 'Nepal Bhutan' }))).to.contain('Nepal and Bhutan');
    expect(notices(await panelWith({ countries: 'NP PH' }))).to.equal('');
    expect(notices(await panelWith({ countries: 'NP', lang: 'zh-Hans' }))).to.contain('尼泊尔');
    const strict = await panelWith({ countries: 'NP', 'no-global': '' });
    expect([count(strict), notices(strict)]).to.deep.equal([0, '']);
    expect(words(one(strict, '.empty'))).to.match(/^There are no resources in this list yet\. Need help now\?/);
  });

  it('says it of the page’s topics too, and not beside a list that has nothing', async () => {
    const element = await panelWith({ countries: 'TH', topics: 'grooming' });
    expect(notices(element)).to.equal('Nothing made for Thailand yet. These apply everywhere.');
    await search(element, 'xylophone');
    expect(notices(element)).to.equal('');
  });

  it('takes an unknown country for none, and a part that is not known for its country', async () => {
    const unknown = await panelWith({ countries: 'Atlantis' });
    expect([count(unknown), notices(unknown)]).to.deep.equal([worldwide, '']);
    expect(note(unknown)).to.equal('For the editor of this page: countries: “Atlantis” is not known.');
    expect(count(await panelWith({ countries: 'XX', 'no-global': 'true' }))).to.equal(0);
    expect(note(await panelWith({ countries: 'PH-CEB' }))).to.contain('“PH-CEB” counts as “PH”.');
  });

  it('shows nothing of the catalogue where no value is known, and the page’s own cards', async () => {
    for (const name of [
      'topics',
      'audiences',
      'stages',
      'types',
      'contexts',
      'regions',
      'publishers',
      'languages',
      'ids',
    ]) {
      const element = await panelWith({ [name]: 'xyzzy' });
      expect([name, count(element)]).to.deep.equal([name, 0]);
      expect(note(element)).to.contain(`${name}: “xyzzy” is not known.`);
      expect(words(one(element, '.empty'))).to.match(/^There are no resources in this list yet\. Need help now\?/);
    }
    const own = await mount('topics="xyzzy"', '<a slot="local" href="/policy">Our policy</a>');
    expect(titles(own)).to.deep.equal(['Our policy']);
  });

  it('shows nothing for what is known and has nothing', async () => {
    expect(count(await panelWith({ languages: 'ne' }))).to.equal(0);
    expect(note(await panelWith({ languages: 'ne' }))).to.equal('');
    expect(count(await panelWith({ topics: 'grooming', audiences: 'parents', types: 'form' }))).to.equal(0);
  });

  it('follows an attribute in the singular when it changes', async () => {
    const element = await panelWith({ topic: 'bullying' });
    element.setAttribute('topic', 'grooming');
    await element.updateComplete;
    expect(count(element)).to.equal(3);
    element.removeAttribute('topic');
    await element.updateComplete;
    expect(count(element)).to.equal(total);
  });

  it('takes lists as properties, and names what is none', async () => {
    await warningsOf(async () => {
      const element = await mount();
      Object.assign(element, { countries: ['PH', 'Viet Nam'], topics: null, ids: undefined, year: 2020 });
      await element.updateComplete;
      expect(count(element)).to.equal(of('PH', 'VN') - 1);
      Object.assign(element, { countries: [], topics: ['grooming'], year: null });
      await element.updateComplete;
      expect(count(element)).to.equal(3);
      Object.assign(element, { topics: 7 });
      await element.updateComplete;
      expect([count(element), note(element)]).to.deep.equal([
        0,
        'For the editor of this page: topics: “7” is not known.',
      ]);
    });
  });

  it('keeps the ticks of a facet when a page asks for values that are not known', async () => {
    const element = await mount('filters="topics=grooming"');
    await warningsOf(() => element.setFilters({ topics: ['xyzzy'], audiences: ['teachers'] }));
    expect(element.chosen).to.deep.equal({ topics: ['grooming'], audiences: ['teachers'] });
    element.setFilters({ topics: [] });
    expect(element.chosen).to.deep.equal({});
  });

  it('never becomes the whole catalogue by nonsense', async () => {
    const names = [
      'topics',
      'audience',
      'stages',
      'type',
      'contexts',
      'countries',
      'country',
      'regions',
      'publishers',
      'languages',
      'ids',
    ];
    const sign = fc.oneof(
      fc.constantFrom(...' ,;،、”“"«»\'-_&/.=+\u202e\u0000\n', 'PH', 'NP', 'gr', 'oom', 'ing', 'xy', 'العربية', '北'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const nonsense = fc.array(sign, { minLength: 1, maxLength: 12 }).map((each) => each.join(''));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), nonsense, async (name, value) => {
        fc.pre(value.trim() !== '');
        const element = await panelWith({ [name]: value });
        const shown = count(element);
        clearPage();
        return shown < total;
      }),
      draws(150),
    );
  });

  it('draws the panel whatever is set on its properties', async () => {
    const values = [
      null,
      undefined,
      true,
      false,
      0,
      -1,
      1e9,
      NaN,
      '',
      'xyzzy',
      '”',
      [],
      ['x'],
      [null, {}],
      {},
      () => 1,
      Symbol('s'),
      7n,
    ];
    const names = [...SafeguardingResources.elementProperties.keys()].map(String);
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(names, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...values),
        async (chosen, value) => {
          const drawn = await warningsOf(async () => {
            const element = await mount();
            element.catalogue = openCatalogue(dataset);
            for (const name of chosen)
              if (!['catalogue', 'engine'].includes(name)) Object.assign(element, { [name]: value });
            await element.updateComplete;
            await element.ready;
            expect(all(element, '#results')).to.have.length(1);
            clearPage();
          });
          return drawn.every((each) => !each.includes('(invalid-data)'));
        },
      ),
      draws(100),
    );
  });
});
