import { expect } from '@esm-bundle/chai';
import { openOnce } from '../source/openOnce.js';
import { turn, until } from '../testing/clock.js';
import { dataset } from '../testing/dataset.js';
import { all, clearPage, mount, one, tick, titles, words } from '../testing/mount.js';
import { SafeguardingResources } from '../panelElement.js';

const integrity = `sha384-${'A'.repeat(64)}`;
const originalFetch = window.fetch.bind(window);

/** Waits for an event of a panel, for a minute at most. */
function next<Name extends keyof HTMLElementEventMap>(name: Name): Promise<HTMLElementEventMap[Name]> {
  let come: HTMLElementEventMap[Name] | undefined;
  document.addEventListener(name, (event) => (come = event as HTMLElementEventMap[Name]), { once: true });
  return until(name, () => come);
}

async function hashOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text)));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

/** A manifest and a catalogue as a server would answer them, and how often it was asked. */
async function serve(version: string): Promise<{ integrity: string; requests: string[]; options: RequestInit[] }> {
  // What is downloaded is checked in full, and a hostile address would be refused there already.
  const resources = dataset.resources.filter(({ id }) => id !== 'hostile');
  const catalogue = JSON.stringify({ ...dataset, resources, version, released: '2027-01-02' });
  const manifest = JSON.stringify({
    name: '@safeguarding/data',
    schemaVersion: 1,
    version,
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
  const requests: string[] = [];
  const options: RequestInit[] = [];
  window.fetch = (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    requests.push(url);
    options.push(
      input instanceof Request
        ? { referrerPolicy: input.referrerPolicy, credentials: input.credentials }
        : (init ?? {}),
    );
    const body = url.endsWith('manifest.json') ? manifest : catalogue;
    return Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));
  };
  return { integrity: await hashOf(manifest), requests, options };
}

describe('a pinned dataset', () => {
  const warn = console.warn;
  beforeEach(() => (console.warn = () => undefined));
  afterEach(() => {
    console.warn = warn;
    window.fetch = originalFetch;
    clearPage();
  });

  for (const [fault, code] of [
    ['missing', 'http'],
    ['html', undefined],
    ['malformed', undefined],
  ] as const) {
    it(`that is ${fault} leaves the data inside on screen, with a notice and an event`, async () => {
      const failed = next('safeguarding-error');
      const element = await mount(`dataset="9.0.0" src="/faults/${fault}/" integrity="${integrity}"`);
      expect(titles(element)).to.have.length(10);
      expect(all(element, '.notice')).to.have.length(0);
      const { detail } = await failed;
      if (code) expect(detail.code).to.equal(code);
      await element.updateComplete;
      expect(titles(element)).to.have.length(10);
      expect(words(one(element, '.notice'))).to.equal(
        'We could not update the list. You are seeing the list from 23 November 2026.',
      );
    });
  }

  it('replaces the data inside when it has come and is right, and keeps what was ticked', async () => {
    const served = await serve('2.0.0');
    const element = await mount(`dataset="2.0.0" src="https://data.example/2.0.0/" integrity="${served.integrity}"`);
    await tick(element, 'Grooming');
    await until('the new data', () => words(one(element, '.footer')).includes('2.0.0'));
    expect(words(one(element, '.footer'))).to.equal('Data from 2 January 2027, version 2.0.0');
    expect(words(one(element, '.count'))).to.equal('3 resources');
    expect(all(element, '.notice')).to.have.length(0);
    expect(
      served.options.every((each) => each.referrerPolicy === 'no-referrer' && each.credentials === 'omit'),
    ).to.equal(true);
  });

  it('is loaded once for two panels', async () => {
    const served = await serve('3.0.0');
    const attributes = `dataset="3.0.0" src="https://data.example/3.0.0/" integrity="${served.integrity}"`;
    const [first, second] = [await mount(attributes), await mount(attributes)];
    await until('the new data', () => words(one(second, '.footer')).includes('3.0.0'));
    expect(words(one(first, '.footer'))).to.contain('3.0.0');
    expect(served.requests).to.have.length(2); // manifest and catalogue
  });

  it('is not asked for by a panel that embeds its data', async () => {
    const served = await serve('4.0.0');
    await (
      await mount()
    ).ready;
    await turn();
    expect(served.requests).to.deep.equal([]);
  });
});

describe('a panel without data', () => {
  afterEach(clearPage);

  it('leaves its fallback on screen', async () => {
    const element = await mount('', '<a href="https://example.org/">Elsewhere</a>');
    SafeguardingResources.embeddedDataset = undefined;
    element.requestUpdate();
    await element.updateComplete;
    expect(all(element, 'slot:not([name])')).to.have.length(1);
    expect(element.querySelector('a')!.checkVisibility?.() ?? true).to.equal(true);
  });

  it('hides its fallback once it works', async () => {
    const element = await mount('', '<a href="https://example.org/">Elsewhere</a>');
    expect(element.querySelector('a')!.assignedSlot).to.equal(null);
  });

  it('falls back when its data is broken, and tells the page', async () => {
    const warn = console.warn;
    console.warn = () => undefined;
    const failed = next('safeguarding-error');
    const element = await mount('', '<b>Fallback</b>');
    SafeguardingResources.embeddedDataset = { schemaVersion: 99 } as never;
    element.requestUpdate();
    await element.updateComplete;
    console.warn = warn;
    expect((await failed).detail.code).to.equal('invalid-data');
    expect(element.querySelector('b')!.assignedSlot).not.to.equal(null);
  });
});

describe('a catalogue that cannot be asked', () => {
  afterEach(clearPage);

  it('leaves the fallback on screen and the page unharmed', async () => {
    const warn = console.warn;
    console.warn = () => undefined;
    const element = await mount('', '<b>Fallback</b>');
    const failed = next('safeguarding-error');
    element.catalogue = { ...openOnce(dataset) };
    await element.updateComplete;
    console.warn = warn;
    expect((await failed).detail.code).to.equal('invalid-data');
    expect(element.querySelector('b')!.assignedSlot).not.to.equal(null);
    element.catalogue = openOnce(dataset);
    await element.updateComplete;
    expect(titles(element)).to.have.length(10);
  });
});
