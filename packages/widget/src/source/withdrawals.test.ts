import type { Advisory } from '@safeguarding/data';
import type { DatasetStore } from '@safeguarding/sdk/remote';
import { expect } from '@esm-bundle/chai';
import { setToday, turn, until } from '../testing/clock.js';
import { dataset } from '../testing/dataset.js';
import {
  all,
  clearPage,
  defineAll,
  mount,
  mountCard,
  one,
  search,
  titles,
  warningsOf,
  words,
} from '../testing/mount.js';
import { SafeguardingResources } from '../panelElement.js';
import { openOnce } from './openOnce.js';

const originalFetch = window.fetch.bind(window);
let count = 0;

const advisory = (resource: string, change: object = {}): Advisory => ({
  id: `about-${resource}`,
  resource,
  versions: '*',
  action: 'hide',
  reason: 'The page now belongs to somebody else.',
  published: '2026-11-20',
  ...change,
});
const listOf = (...advisories: readonly Advisory[]): string => JSON.stringify({ schemaVersion: 1, advisories });

/** An address of a publisher, what was asked of it and how. Without an answer nobody listens there. */
function publish(answer?: string) {
  count += 1;
  const address = `https://publisher.example/${count}/advisories.json`;
  const asked: { readonly url: string; readonly credentials: string; readonly referrer: string }[] = [];
  const published = { address, asked, answer };
  const before = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith(address)) return before(input, init);
    asked.push({ url: request.url, credentials: request.credentials, referrer: request.referrerPolicy });
    return published.answer === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(published.answer));
  };
  return published;
}

const shown = (element: SafeguardingResources): number => titles(element).length;

/** Mounts a panel, and waits until something is hidden. */
async function mountWithout(address: string, title: string, attributes = ''): Promise<SafeguardingResources> {
  const element = await mount(`page-size="100" advisories="${address}" ${attributes}`);
  await until(`a list without ${title}`, () => !titles(element).includes(title));
  return element;
}

/** What the console is told while something is done, and until it is told something. */
async function linesOf(act: () => Promise<unknown>): Promise<string[]> {
  let isTold = false;
  return warningsOf(async () => {
    const { warn } = console;
    console.warn = (message: string) => (warn(message), (isTold = true));
    await act();
    await until('a line in the console', () => isTold);
  });
}

describe('what a publisher withdraws', () => {
  afterEach(() => {
    window.fetch = originalFetch;
    clearPage();
  });

  it('is gone as soon as that is known, after the first list, which waits for nothing', async () => {
    const { address, asked } = publish(listOf(advisory('bully'), advisory('listed', { action: 'warn' })));
    const element = await mount(`page-size="100" advisories="${address}"`);
    expect(titles(element)).to.include('Bullying and what stops it');
    const before = shown(element);
    await until('a shorter list', () => shown(element) === before - 1);
    expect(titles(element)).not.to.include('Bullying and what stops it');
    expect(words(one(element, '.count'))).to.equal(`${before - 1} resources`);
    expect(asked).to.deep.equal([{ url: address, credentials: 'omit', referrer: 'no-referrer' }]);
    await search(element, 'bullying');
    expect(titles(element)).not.to.include('Bullying and what stops it');
  });

  it('is gone from cards of one resource, which say so and show what to use instead', async () => {
    const { address } = publish(listOf(advisory('groom-form', { alternatives: ['groom-parents'] }), advisory('start')));
    const card = await mountCard(`resource-id="groom-form" advisories="${address}"`);
    expect(titles(card)).to.deep.equal(['Grooming report form']);
    await until('the notice', () => all(card, '.notice').length > 0);
    expect(words(one(card, '.notice'))).to.equal(
      'This resource was removed from the catalogue. Do not use it. Use one of these instead:',
    );
    expect(titles(card)).to.deep.equal(['Grooming explained for parents']);
    const moved = await mountCard(`resource-id="beginning" advisories="${address}"`);
    await until('the notice', () => all(moved, '.notice').some((each) => words(each).includes('was removed')));
    expect(all(moved, '.card')).to.have.length(0);
  });

  it('is named by no link of another card, and never widens a panel that was made of it alone', async () => {
    const { address } = publish(listOf(advisory('start')));
    const old = await mountCard(`resource-id="old" advisories="${address}"`);
    expect(words(one(old, '.card'))).to.contain('There is a newer one');
    await until('a card without its successor', () => !words(one(old, '.card')).includes('Start with this guide'));
    const picked = await mount(`ids="start" advisories="${address}"`);
    await until('an empty list', () => shown(picked) === 0);
  });

  it('is asked for once, however many elements of a page ask, and never without the attribute', async () => {
    const { address, asked } = publish(listOf(advisory('bully')));
    const [first, second] = [await mount(`advisories="${address}"`), await mount(`advisories=" ${address} "`)];
    const third = await mountCard(`resource-id="bully" advisories="${address}"`);
    await until('the notice', () => all(third, '.notice').length > 0);
    for (const each of [first, second])
      await until('a list', () => !titles(each).includes('Bullying and what stops it'));
    const later = await mountWithout(address, 'Bullying and what stops it');
    expect(shown(later)).to.be.greaterThan(0);
    expect(asked).to.have.length(1);
    const silent = await mount('page-size="100"');
    await turn();
    expect(titles(silent)).to.include('Bullying and what stops it');
    expect(asked).to.have.length(1);
  });

  it('is the same file for everybody: nothing behind a question mark is sent', async () => {
    const { address, asked } = publish(listOf(advisory('bully')));
    const warned = await warningsOf(() =>
      mountWithout(`${address}?topic=grooming#me`, 'Bullying and what stops it', 'topics="bullying grooming"'),
    );
    expect(asked.map(({ url }) => url)).to.deep.equal([address]);
    expect(warned).to.deep.equal([
      '<safeguarding-resources> advisories: "?topic=grooming#me" is left out of the address, for the file is the same for everybody.',
    ]);
  });

  for (const [fault, answer] of [
    ['is not to be had', undefined],
    ['is a page of a filter', '<!doctype html>'],
    ['is of a newer shape', '{"schemaVersion":2}'],
    ['has a range that is none', listOf(advisory('bully', { versions: 'soon' }))],
  ] as const)
    it(`changes nothing on screen, with one line in the console, where the list ${fault}`, async () => {
      const { address } = publish(answer);
      const failed: Event[] = [];
      const note = (event: Event): number => failed.push(event);
      document.addEventListener('safeguarding-error', note);
      let element!: SafeguardingResources;
      const warned = await linesOf(async () => (element = await mount(`page-size="100" advisories="${address}"`)));
      element.requestUpdate();
      await element.updateComplete;
      document.removeEventListener('safeguarding-error', note);
      expect(titles(element)).to.include('Bullying and what stops it');
      expect(all(element, '.notice')).to.have.length(0);
      expect([warned.length, failed.length]).to.deep.equal([1, 0]);
      expect(warned[0]).to.match(/^<safeguarding-resources> advisories: /);
    });

  it('is taken over https: alone, and from an address that is one', async () => {
    for (const address of ['http://publisher.example/advisories.json', 'https://']) {
      const warned = await linesOf(() => mount(`advisories="${address}"`));
      expect(warned).to.have.length(1);
      expect(warned[0]).to.contain(address.slice(0, 7));
    }
  });

  it('is tried again by a panel that is added after a failure', async () => {
    const published = publish();
    await warningsOf(async () => {
      const element = await mount(`page-size="100" advisories="${published.address}"`);
      await until('a request', () => published.asked.length > 0);
      await turn();
      expect(titles(element)).to.include('Bullying and what stops it');
    });
    published.answer = listOf(advisory('bully'));
    await mountWithout(published.address, 'Bullying and what stops it');
  });

  it('holds for pinned data as well, whichever comes first', async () => {
    const { address } = publish(listOf(advisory('bully')));
    const resources = dataset.resources.filter(({ id }) => id !== 'hostile');
    const catalogue = JSON.stringify({ ...dataset, resources, version: '2.0.0', released: '2027-01-02' });
    const hashOf = async (text: string): Promise<string> => {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text)));
      return `sha384-${btoa(String.fromCharCode(...hash))}`;
    };
    const manifest = JSON.stringify({
      name: '@safeguarding/data',
      schemaVersion: 1,
      version: '2.0.0',
      released: '2027-01-02',
      licence: 'CC0-1.0',
      counts: {},
      files: {
        'catalogue.json': {
          bytes: new TextEncoder().encode(catalogue).length,
          integrity: await hashOf(catalogue),
          mediaType: 'application/json',
        },
      },
    });
    const before = window.fetch.bind(window);
    window.fetch = (input, init) => {
      const { url } = new Request(input, init);
      if (!url.startsWith('https://data.example/')) return before(input, init);
      const body = url.endsWith('manifest.json') ? manifest : catalogue;
      return Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));
    };
    const pin = `dataset="2.0.0" src="https://data.example/2.0.0/" integrity="${await hashOf(manifest)}"`;
    for (const first of ['both', 'pinned'] as const) {
      const element = await mount(`page-size="100" ${pin} ${first === 'both' ? `advisories="${address}"` : ''}`);
      await until('the new data', () => words(one(element, '.footer')).includes('2.0.0'));
      if (first === 'pinned') element.advisories = address;
      await until('a shorter list', () => !titles(element).includes('Bullying and what stops it'));
      expect(words(one(element, '.footer'))).to.contain('2.0.0');
    }
  });

  it('leaves data of the page itself alone: it takes withdrawals out before it hands data over', async () => {
    const { address, asked } = publish(listOf(advisory('bully')));
    defineAll();
    const element = document.createElement('safeguarding-resources');
    element.catalogue = openOnce(dataset);
    element.advisories = address;
    document.body.append(element);
    await element.ready;
    await turn();
    expect(asked).to.have.length(0);
  });
});

/** A store of a page, which says how often it was written to. */
class Kept extends Map<string, Uint8Array<ArrayBuffer>> implements DatasetStore {
  sets = 0;
  override set(key: string, bytes: Uint8Array<ArrayBuffer>): this {
    this.sets += 1;
    return super.set(key, bytes);
  }
}

describe('withdrawals that a page keeps', () => {
  beforeEach(() => setToday('2026-11-25'));
  afterEach(() => {
    window.fetch = originalFetch;
    clearPage();
  });

  /** A panel of a page that is opened anew: its store is another object with the same in it. */
  async function open(address: string, kept: Kept): Promise<{ element: SafeguardingResources; store: Kept }> {
    defineAll();
    const store = new Kept(kept);
    store.sets = 0;
    const element = document.createElement('safeguarding-resources');
    element.pageSize = 100;
    element.advisoriesStore = store;
    element.advisories = address;
    document.body.append(element);
    await element.ready;
    return { element, store };
  }
  const both = ['Bullying and what stops it', 'Law in England'];
  const missing = (element: SafeguardingResources): string[] => both.filter((each) => !titles(element).includes(each));

  /** What a first visit keeps of a list. */
  async function visit(
    list: string,
  ): Promise<{ address: string; published: { answer: string | undefined }; kept: Kept }> {
    const published = publish(list);
    const { store } = await open(published.address, new Kept());
    await until('a list that is kept', () => store.sets > 0);
    return { address: published.address, published, kept: store };
  }

  it('are kept nowhere unless it gives a place', async () => {
    const { address } = publish(listOf(advisory('bully')));
    const stored = { ...localStorage };
    await mountWithout(address, 'Bullying and what stops it');
    expect([{ ...localStorage }, { ...sessionStorage }, document.cookie]).to.deep.equal([stored, {}, '']);
  });

  for (const [what, answer] of [
    ['an older list', listOf(advisory('bully'))],
    ['an empty list', listOf()],
    ['a list of an earlier day with something else', listOf(advisory('start', { published: '2026-11-02' }))],
    ['no list', undefined],
    ['nonsense', '{}'],
  ] as const)
    it(`are taken back by nothing less than a newer list: not by ${what}`, async () => {
      const newest = listOf(advisory('bully'), advisory('england', { published: '2026-11-21' }));
      const { address, published, kept } = await visit(newest);
      published.answer = answer;
      const { element } = await open(address, kept);
      await until('the kept list', () => missing(element).length === 2);
      expect(titles(element)).to.include('Start with this guide');
    });

  it('are taken back by a newer list that says so, also beside an action that nobody knows here', async () => {
    const { address, published, kept } = await visit(listOf(advisory('bully'), advisory('england')));
    published.answer = listOf(
      advisory('start', { action: 'replace', published: '2026-11-22' }),
      advisory('bully', { withdrawn: '2026-11-22' }),
      advisory('england'),
    );
    const { element } = await open(address, kept);
    await until('the newer list', () => missing(element).join() === 'Law in England');
    expect(titles(element)).to.include('Start with this guide');
  });

  it('are not invented by a store that somebody has written to', async () => {
    const everything = listOf(...dataset.resources.map(({ id }) => advisory(id, { published: '9999-01-01' })));
    const { address, kept } = await visit(listOf(advisory('bully')));
    const bytes = new TextEncoder().encode(everything);
    const hash = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-384', bytes))));
    for (const written of [everything, `sha384-${hash}\n${everything}`, '']) {
      const poisoned = new Kept(
        [...kept.keys()].map((key) => [key, new Uint8Array(new TextEncoder().encode(written))]),
      );
      const { element, store } = await open(address, poisoned);
      await until('the list of the publisher', () => missing(element).join() === 'Bullying and what stops it');
      await until('a store that holds it', () => store.sets > 0);
      expect([...store.values()]).to.deep.equal([...kept.values()]);
    }
  });
});

describe('help that a publisher withdraws', () => {
  afterEach(() => {
    window.fetch = originalFetch;
    clearPage();
  });

  const record = (id: string, title: string, more: object): object => ({
    ...dataset.resources[0]!,
    id,
    title: { en: title },
    startHere: false,
    editions: [{ language: 'en', url: `https://${id}.example.org/` }],
    ...more,
  });
  const line = (id: string, title: string, verifiedOn = '2026-11-01'): object =>
    record(id, title, {
      type: 'helpline',
      places: ['PH'],
      provenance: { ...dataset.resources[0]!.provenance, verifiedOn },
    });
  const directory = record('find-a-child-helpline', 'Directory', { type: 'directory', audiences: ['children'] });
  const answers = ['first', 'second', 'find-a-child-helpline'].map((id) => ({ id, role: 'talk' }));
  const withHelp = {
    ...dataset,
    resources: [...dataset.resources, line('first', 'First line'), line('second', 'Second line'), directory],
    answerSets: [{ id: 'child-helplines', label: 'Lines', resources: [{ id: 'first' }, { id: 'second' }] }],
    needs: [
      {
        id: 'heavy',
        label: { en: 'Heavy' },
        chip: { en: 'Feeling bad' },
        heading: { en: 'If life feels too heavy' },
        about: 'me',
        urgency: 'now',
        askers: [],
        topics: [],
        private: true,
        phrases: { en: ['i want to disappear forever'] },
        answers,
      },
    ],
  } as unknown as typeof dataset;

  async function mountHelp(attributes: string): Promise<SafeguardingResources> {
    const element = await mount(`countries="PH" ${attributes}`);
    SafeguardingResources.embeddedDataset = withHelp;
    element.requestUpdate();
    await element.updateComplete;
    await search(element, 'i want to disappear forever');
    return element;
  }
  const addresses = (element: SafeguardingResources, selector: string): string[] =>
    all(element, `${selector} a`).map((each) => new URL((each as HTMLAnchorElement).href).hostname.split('.')[0]!);

  it('leaves strip and answers at once; the next one takes its place, at last the directory', async () => {
    setToday('2026-11-25');
    const { address } = publish(listOf(advisory('first')));
    const element = await mountHelp(`advisories="${address}"`);
    await until('the second line', () => addresses(element, '.strip').join() === 'second');
    expect(addresses(element, '.help')).to.deep.equal(['second', 'find-a-child-helpline']);
    element.advisories = publish(listOf(advisory('first'), advisory('second'))).address;
    await until('the directory', () => addresses(element, '.strip').join() === 'find-a-child-helpline');
    expect(addresses(element, '.help')).to.deep.equal(['find-a-child-helpline']);
  });

  it('is never led to, not even by the directory that stands in every copy, and the strip is never empty', async () => {
    setToday('2026-11-25');
    const { address } = publish(listOf(...['first', 'second', 'find-a-child-helpline'].map((id) => advisory(id))));
    const element = await mountHelp(`advisories="${address}"`);
    await until('a strip without links', () => addresses(element, '.strip').length === 0);
    expect(addresses(element, '.help')).to.deep.equal([]);
    expect(words(one(element, '.strip'))).to.contain('Call the emergency number where you are');
    await search(element, 'xylophone');
    expect(addresses(element, '.empty')).to.deep.equal([]);
  });

  it('is not the only help to go: a line that nobody has checked for a year stands behind the directory', async () => {
    setToday('2027-11-20');
    const element = await mountHelp('');
    expect(addresses(element, '.strip')).to.deep.equal(['find-a-child-helpline']);
    expect(addresses(element, '.help')).to.deep.equal(['find-a-child-helpline', 'first', 'second']);
    expect(all(element, '.help .others li').map(words)).to.deep.equal(
      ['First line', 'Second line'].map(
        (title) => `Talk to somebody ${title} Example Trust We have not checked this lately.`,
      ),
    );
    expect(all(element, '.notice')).to.have.length(0);
    setToday('2027-12-30');
    element.requestUpdate();
    await element.updateComplete;
    expect(all(element, '.notice.quiet')).to.have.length(1);
  });

  it('is told by the day of the data where the clock of the visitor is before it', async () => {
    setToday('2001-01-01');
    const element = await mountHelp('');
    expect(addresses(element, '.strip')).to.deep.equal(['first']);
    expect(addresses(element, '.help').slice(0, 2)).to.deep.equal(['first', 'second']);
    expect(all(element, '.notice')).to.have.length(0);
  });
});
