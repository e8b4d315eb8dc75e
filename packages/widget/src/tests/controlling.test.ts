import { expect } from '@esm-bundle/chai';
import { openOnce } from '../source/openOnce.js';
import { turn, until } from '../testing/clock.js';
import { dataset } from '../testing/dataset.js';
import { all, clearPage, mount, one, tick, titles, warningsOf, words } from '../testing/mount.js';
import { SafeguardingResources } from '../panelElement.js';

describe('what a page can ask of a panel', () => {
  afterEach(clearPage);

  it('is told when it is ready, and what it shows', async () => {
    const element = await mount('page-size="3" topics="grooming"');
    await element.ready;
    expect(element.results.map(({ id }) => id)).to.have.members(['groom-form', 'groom-parents', 'groom-teachers']);
    expect(element.chosen).to.deep.equal({});
    expect(new SafeguardingResources().results).to.deep.equal([]);
  });

  it('is told of filters, with those that are not known left out', async () => {
    const element = await mount();
    let told: unknown;
    element.addEventListener('safeguarding-query', (event) => (told = event.detail));
    const warned = await warningsOf(() =>
      element.setFilters({ topics: ['Grooming', 'groming'], audiences: ['teachers'] }),
    );
    await element.updateComplete;
    expect(warned).to.have.length(1);
    expect(words(one(element, '.count'))).to.equal('2 resources');
    expect(told).to.deep.equal({ filters: { topics: ['grooming'], audiences: ['teachers'] }, sort: 'relevance' });
    element.clear();
    await element.updateComplete;
    expect(element.chosen).to.deep.equal({});
  });

  it('changes nothing for filters that are none, and names the key', async () => {
    const element = await mount('filters="topics=grooming"');
    for (const [filters, words] of [
      [{ topic: ['bullying'] }, '"topic" is no facet. Did you mean "topics"?'],
      [{ topics: 'bullying' }, '"topics" must be a list of ids.'],
      [{ topics: ['bullying'], audiences: [5] }, '"audiences" must be a list of ids.'],
      [null, 'the filters must be an object.'],
    ] as const) {
      const warned = await warningsOf(() => element.setFilters(filters as never));
      expect(warned).to.have.length(1);
      expect(warned[0]).to.contain(`setFilters: ${words} Nothing was changed.`);
      expect(element.chosen).to.deep.equal({ topics: ['grooming'] });
    }
  });

  it('shows a list picked by hand, follows ids that have changed, and leaves others out', async () => {
    const warned = await warningsOf(async () => {
      const element = await mount('ids="beginning bully ecole bulli" exclude-ids="ecole unsafe"');
      expect(titles(element)).to.have.members(['Start with this guide', 'Bullying and what stops it']);
    });
    expect(warned).to.have.length(2);
    expect(warned[0]).to.contain('"bulli" counts as "bully"');
  });

  it('asks for all values of a filter, or any', async () => {
    const any = await mount('filters="audiences=teachers,parents"');
    expect(words(one(any, '.count'))).to.equal('5 resources');
    const all_ = await mount('match="all" filters="audiences=teachers,parents"');
    expect(titles(all_)).to.deep.equal(['Bullying and what stops it']);
    await tick(all_, 'Teachers');
    expect(words(one(all_, '.count'))).to.equal('2 resources');
  });

  it('says that a list is old', async () => {
    const element = await mount();
    element.catalogue = openOnce({ ...dataset, released: '2020-01-02' });
    await element.updateComplete;
    expect(words(one(element, '.notice'))).to.contain('This list is from 2 January 2020.');
  });

  it('says when an address was last looked at', async () => {
    const element = await mount();
    const [first, ...rest] = dataset.resources;
    const provenance = { ...first!.provenance, verifiedOn: '2026-11-01' };
    element.catalogue = openOnce({ ...dataset, resources: [{ ...first!, provenance }, ...rest] });
    await element.updateComplete;
    expect(words(one(element, '.address'))).to.match(/^example\.org ?link checked on 1 November 2026$/);
  });

  it('waits with a lazy dataset until the panel comes near the window', async () => {
    const asked: string[] = [];
    const original = window.fetch.bind(window);
    window.fetch = (input) => {
      asked.push(String(input instanceof Request ? input.url : input));
      return Promise.reject(new TypeError('offline'));
    };
    const warned = await warningsOf(async () => {
      const space = document.createElement('div');
      space.style.height = '9000px';
      document.body.append(space);
      const pin = `dataset="9.0.0" src="https://data.example/9/" integrity="sha384-${'A'.repeat(64)}"`;
      const element = await mount(`loading="lazy" ${pin}`);
      await new Promise((resolve) => new IntersectionObserver(resolve).observe(element));
      await turn();
      expect(asked).to.deep.equal([]);
      expect(titles(element)).to.have.length(10);
      const failed = new Promise((resolve) => element.addEventListener('safeguarding-error', resolve));
      element.scrollIntoView();
      await failed;
      await element.updateComplete;
      expect(all(element, '.notice')).to.have.length(1);
    });
    window.fetch = original;
    expect(asked.length).to.be.greaterThan(0);
    expect(warned).to.have.length(1);
  });

  it('shows the shape of a list while there is no other, and the fallback when none comes', async () => {
    const original = window.fetch.bind(window);
    let fail: (error: Error) => void = () => undefined;
    window.fetch = () => new Promise((_, reject) => (fail = reject));
    await warningsOf(async () => {
      const pin = `dataset="9.1.0" src="https://data.example/9.1/" integrity="sha384-${'A'.repeat(64)}"`;
      const element = await mount('', '<b>Fallback</b>');
      SafeguardingResources.embeddedDataset = undefined;
      Object.assign(element, {
        datasetVersion: '9.1.0',
        src: 'https://data.example/9.1/',
        integrity: pin.slice(-72, -1),
      });
      await element.updateComplete;
      expect(all(element, '.bones .field, .bones .bar, .bones .list .card')).to.have.length(5);
      expect(words(one(element, '.frame'))).to.match(
        /^Need help now\? .* Safeguarding resources The list is loading\.$/,
      );
      expect(element.querySelector('b')!.assignedSlot).to.equal(null);
      const failed = new Promise((resolve) => element.addEventListener('safeguarding-error', resolve));
      await until('the fallback', () => {
        fail(new TypeError('offline'));
        return all(element, 'slot:not([name])').length > 0;
      });
      await failed;
      expect(element.querySelector('b')!.assignedSlot).not.to.equal(null);
    });
    window.fetch = original;
  });
});
