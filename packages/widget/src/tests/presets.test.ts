import { expect } from '@esm-bundle/chai';
import { openCatalogue } from '@safeguarding/sdk';
import { dataset } from '../testing/dataset.js';
import { all, clearPage, mount, one, option, search, tick, titles, words } from '../testing/mount.js';

const count = (element: Element & { renderRoot: ParentNode }): string =>
  words(element.renderRoot.querySelector('.count')!);

describe('what the page presets', () => {
  afterEach(clearPage);

  it('shows everything without attributes, ten at a time', async () => {
    const element = await mount();
    expect(count(element)).to.equal('14 resources');
    expect(titles(element)).to.have.length(10);
  });

  it('narrows the list to a scope that nobody can leave', async () => {
    const element = await mount('topics="grooming" audiences="teachers"');
    expect(titles(element)).to.have.members(['Grooming: what teachers see', 'Grooming report form']);
    element.clear();
    await element.updateComplete;
    expect(count(element)).to.equal('2 resources');
    expect(all(element, '.chip')).to.have.length(0);
  });

  it('finds narrower topics through a broader one, and separates ids by comma or space', async () => {
    expect(count(await mount('topics="violence"'))).to.equal('4 resources');
    expect(count(await mount('topics="bullying,policies"'))).to.equal('3 resources');
  });

  it('lets what applies everywhere into a country, unless told not to', async () => {
    expect(count(await mount('countries="PH"'))).to.equal('12 resources');
    const strict = await mount('countries="PH" no-global');
    expect(titles(strict)).to.deep.equal(['Grooming explained for parents']);
    expect(titles(await mount('regions="asia" no-global'))).to.have.length(2);
  });

  for (const [year, total] of [
    ['2010', '1 resource'],
    ['2020', '13 resources'],
    ['2011-', '13 resources'],
    ['-2010', '1 resource'],
    [' 2009 – 2010 ', '1 resource'],
    ['2010-2020', '14 resources'],
    ['1999', '0 resources'],
  ] as const)
    it(`keeps to the years ${year.trim()}, in the list, in the counts, and whatever a visitor clears`, async () => {
      const element = await mount(`year="${year}"`);
      expect(count(element)).to.equal(total);
      element.clear();
      await element.updateComplete;
      expect(count(element)).to.equal(total);
    });

  it('counts within the years, and leaves out what has no known year', async () => {
    const element = await mount('facets="types"');
    const undated = dataset.resources.map((each) => (each.id === 'set' ? { ...each, published: null } : each));
    element.catalogue = openCatalogue({ ...dataset, resources: undated });
    element.year = '2011-';
    await element.updateComplete;
    expect(count(element)).to.equal('12 resources');
    expect(words(option(element, 'Form'))).to.contain(', 1 resource');
    element.year = '';
    await element.updateComplete;
    expect(count(element)).to.equal('14 resources');
  });

  it('ticks what it is told at the start, and lets a visitor untick it', async () => {
    const element = await mount('filters="topics=grooming&audiences=parents"');
    expect(titles(element)).to.deep.equal(['Grooming explained for parents']);
    await tick(element, 'Parents and carers');
    expect(count(element)).to.equal('3 resources');
  });

  it('offers the facets it is told, in that order, and only those that tell resources apart', async () => {
    const element = await mount('facets="audiences topics contexts publishers"');
    expect(all(element, 'legend').map(words)).to.deep.equal(['Who is it for?', 'Topic', 'Publisher']);
  });

  it('leaves search and order out on request', async () => {
    const element = await mount('no-search no-sort');
    expect(all(element, '#search, select')).to.have.length(0);
  });

  it('leaves the numbers of filters out on request, to eyes and to screen readers', async () => {
    const element = await mount('no-counts filters="topics=bullying&types=form"');
    const names = (): string[] => all(element, '.option').map(words);
    expect(names()).to.include('Grooming');
    expect(names().filter((name) => /\d/.test(name))).to.deep.equal([]);
    // Nor by a paler row.
    expect(all(element, '[part~=option-count], .quiet')).to.have.length(0);
    expect(count(element)).to.equal('No resources match');
    element.noCounts = false;
    await element.updateComplete;
    expect(names()).to.include('Grooming , 1 resource 1');
    expect(all(element, '.quiet').length).to.be.greaterThan(0);
  });

  it('takes a title, its level and the number of cards a page', async () => {
    const element = await mount('heading="Help for staff" heading-level="3" page-size="2"');
    expect(words(one(element, 'h3.name'))).to.equal('Help for staff');
    expect(all(element, 'h4.count, h5.title')).to.have.length(3);
  });

  it('takes options as properties, also before the element is defined', async () => {
    const element = await mount();
    element.topics = 'bullying';
    element.pageSize = 1;
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Bullying and what stops it']);
    expect(element.dataset).to.be.instanceOf(DOMStringMap);
  });
});

describe('choosing', () => {
  afterEach(clearPage);

  it('adds within a facet and narrows across facets', async () => {
    const element = await mount();
    await tick(element, 'Bullying');
    expect(count(element)).to.equal('1 resource');
    await tick(element, 'Grooming');
    expect(count(element)).to.equal('4 resources');
    await tick(element, 'Teachers');
    expect(count(element)).to.equal('3 resources');
  });

  it('counts a value as if its own facet had no choice, and keeps values that would find nothing', async () => {
    const element = await mount();
    await tick(element, 'Bullying');
    expect(words(option(element, 'Grooming').querySelector('.number')!)).to.equal('3');
    await tick(element, 'Parents and carers');
    await tick(element, 'Bullying');
    expect(words(option(element, 'School policies'))).to.contain(', 0 resources');
    expect(option(element, 'School policies').querySelector('input')!.disabled).to.equal(false);
  });

  it('names a value with its count in words', async () => {
    const element = await mount();
    expect(words(option(element, 'Grooming')).replace(/ ,/, ',')).to.equal('Grooming, 3 resources 3');
    expect(option(element, 'Grooming').querySelector('[part=option-count]')!.getAttribute('aria-hidden')).to.equal(
      'true',
    );
  });

  it('shows a chip for each choice, and none for the words that the field holds', async () => {
    const element = await mount();
    await tick(element, 'Grooming');
    await search(element, 'report');
    expect(all(element, '.chip').map((chip) => chip.getAttribute('aria-label'))).to.deep.equal([
      'Remove filter: Grooming',
    ]);
    expect(titles(element)).to.deep.equal(['Grooming report form']);
    all(element, '.chip')[0]!.click();
    await element.updateComplete;
    expect((one(element, '#search') as HTMLInputElement).value).to.equal('report');
    expect(titles(element)).to.deep.equal(['Grooming report form']);
  });

  it('finds words without their accents and with a slip of the keyboard', async () => {
    const element = await mount();
    await search(element, 'ECOLE sure');
    expect(titles(element)[0]).to.contain('École sûre');
    await search(element, 'bulying');
    expect(titles(element)).to.contain('Bullying and what stops it');
  });

  it('keeps a row where it is after it was unticked', async () => {
    const element = await mount();
    const before = all(element, '.option').map((row) => words(row.querySelector('.name')!));
    await tick(element, 'Bullying');
    await tick(element, 'Bullying');
    expect(all(element, '.option').map((row) => words(row.querySelector('.name')!))).to.deep.equal(before);
  });

  it('sorts by title', async () => {
    const element = await mount();
    const select = one(element, 'select') as HTMLSelectElement;
    select.value = 'title';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    // What cannot be opened stands last in every order.
    expect(titles(element)[0]).to.equal('A set of forms');
  });

  it('says which filters to take away when nothing matches, and how much each would show', async () => {
    const element = await mount('filters="topics=bullying&types=form"');
    expect(count(element)).to.equal('No resources match');
    const offers = all(element, '.loosen button').map(words);
    expect(offers).to.deep.equal(
      ['Remove Bullying2 resources', 'Remove Form1 resource', 'Clear all14 resources'].map((text) => text),
    );
    all(element, '.loosen button')[0]!.click();
    await element.updateComplete;
    expect(count(element)).to.equal('2 resources');
  });

  it('offers one way back where one thing is asked, and no order of nothing', async () => {
    const element = await mount();
    await search(element, 'xylophone');
    expect(words(one(element, '.empty p'))).to.equal('Nothing fits this. Try other words, or start again:');
    expect(all(element, '.loosen button').map(words)).to.deep.equal(['Clear all14 resources']);
    expect(all(element, 'select')).to.have.length(0);
    one(element, '.loosen button').click();
    await element.updateComplete;
    expect(all(element, 'select')).to.have.length(1);
  });
});
