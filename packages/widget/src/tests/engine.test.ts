import { expect } from '@esm-bundle/chai';
import { localEngine, openCatalogue, type QueryEngine, type QueryResult, type ResourceQuery } from '@safeguarding/sdk';
import { turn, until } from '../testing/clock.js';
import { dataset } from '../testing/dataset.js';
import { all, clearPage, mount, mountCard, one, tick, titles, warningsOf, words } from '../testing/mount.js';
import { SafeguardingResources } from '../panelElement.js';

const catalogue = openCatalogue(dataset);

/** An engine whose answers a test lets go, in whichever order. */
function heldEngine(): {
  engine: QueryEngine;
  held: { query: ResourceQuery; signal: AbortSignal | undefined; answer: (error?: Error) => Promise<void> }[];
} {
  const held: ReturnType<typeof heldEngine>['held'] = [];
  const inner = localEngine(catalogue);
  const engine: QueryEngine = {
    ...inner,
    query: (query = {}, { signal } = {}) =>
      new Promise<QueryResult>((resolve, reject) => {
        const answer = async (error?: Error): Promise<void> => {
          if (error) reject(error);
          else resolve(await inner.query(query));
          await turn();
        };
        held.push({ query, signal, answer });
      }),
  };
  return { engine, held };
}

async function mountWith(engine: QueryEngine, attributes = ''): Promise<SafeguardingResources> {
  const element = await mount(attributes, '<p>Fallback</p>');
  SafeguardingResources.embeddedDataset = undefined;
  element.requestUpdate();
  await element.updateComplete;
  element.engine = engine;
  await element.updateComplete;
  return element;
}

describe('a panel whose answers come from an engine', () => {
  const errors: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void =>
    void errors.push('reason' in event ? event.reason : event.message);
  beforeEach(() => {
    errors.length = 0;
    addEventListener('unhandledrejection', note);
    addEventListener('error', note);
  });
  afterEach(() => {
    removeEventListener('unhandledrejection', note);
    removeEventListener('error', note);
    clearPage();
    expect(errors).to.deep.equal([]);
  });

  it('shows the same as one with the catalogue, facets and counts among it', async () => {
    const own = await mount('topics="violence" facets="topics audiences languages countries publishers"');
    own.catalogue = catalogue;
    await own.updateComplete;
    const said = words(one(own, '.panel'));
    clearPage();
    const element = await mountWith(localEngine(catalogue), 'topics="violence" facets="topics audiences languages countries publishers"'); // prettier-ignore
    await until('it', () => titles(element).length > 0);
    expect(words(one(element, '.panel'))).to.equal(said);
    element.setFilters({ topics: ['grooming'] });
    await until('it', () => titles(element).length === 3);
    expect(all(element, '.chip').map(words)).to.deep.equal(['Grooming']);
  });

  it('shows the shape of a list until it has answered, then tells the page once', async () => {
    const { engine, held } = heldEngine();
    const told: string[] = [];
    const place = document.createElement('div');
    for (const name of ['ready', 'query', 'result'])
      place.addEventListener(`safeguarding-${name}`, () => told.push(name));
    document.body.append(place);
    SafeguardingResources.embeddedDataset = undefined;
    const element = document.createElement('safeguarding-resources');
    element.engine = engine;
    place.append(element);
    await until('it', () => held.length === 1);
    await element.updateComplete;
    expect(all(element, '.bones')).to.have.length(1);
    expect(told).to.deep.equal([]);
    await held[0]!.answer();
    await element.ready;
    expect(titles(element)).to.have.length(10);
    expect(told).to.deep.equal(['ready', 'result']);
  });

  it('keeps the last list until the next has come, and takes back what nobody waits for', async () => {
    const { engine, held } = heldEngine();
    const element = await mountWith(engine);
    await until('it', () => held.length === 1);
    await held[0]!.answer();
    await until('it', () => titles(element).length === 10);
    await tick(element, 'Grooming');
    expect(titles(element)).to.have.length(10);
    expect((one(element, '.option input:checked') as HTMLInputElement).checked).to.equal(true);
    element.setFilters({ topics: ['bullying'] });
    await element.updateComplete;
    const [, grooming, bullying] = held;
    expect([grooming!.signal?.aborted, bullying!.signal?.aborted]).to.deep.equal([true, false]);
    await bullying!.answer();
    await until('it', () => titles(element).length === 1);
    await grooming!.answer();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Bullying and what stops it']);
  });

  it('keeps the last list when an answer fails, says so, and goes on', async () => {
    const { engine, held } = heldEngine();
    const element = await mountWith(engine);
    await until('it', () => held.length === 1);
    await held[0]!.answer();
    await until('it', () => titles(element).length === 10);
    const warned = await warningsOf(async () => {
      await tick(element, 'Grooming');
      await held[1]!.answer(new Error('the worker is gone'));
    });
    expect(warned.join()).to.contain('the worker is gone');
    expect(titles(element)).to.have.length(10);
    element.setFilters({ topics: ['bullying'] });
    await element.updateComplete;
    await held[2]!.answer();
    await until('it', () => titles(element).length === 1);
  });

  it('leaves the fallback where it cannot say what it answers about, and is ready all the same', async () => {
    const engine = { ...localEngine(catalogue), describe: () => Promise.reject(new Error('no worker')) };
    const warned = await warningsOf(async () => {
      const element = await mountWith(engine);
      await element.ready;
      await until('it', () => element.querySelector('p')!.assignedSlot !== null);
      expect(element.results).to.deep.equal([]);
    });
    expect(warned.join()).to.contain('no worker');
  });

  it('asks for what single filters would bring where nothing is found', async () => {
    const element = await mountWith(localEngine(catalogue));
    element.setFilters({ topics: ['grooming'], audiences: ['leaders'], types: ['form'] });
    element.setFilters({ topics: ['bullying'], types: ['form'] });
    await until('it', () => all(element, '.loosen button').length > 1);
    expect(titles(element)).to.deep.equal([]);
  });

  it('fills a single card', async () => {
    const element = await mountCard('resource-id="groom-form"', '<p>Fallback</p>');
    SafeguardingResources.embeddedDataset = undefined;
    element.engine = localEngine(catalogue);
    await element.updateComplete;
    await until('it', () => titles(element).length === 1);
    expect(titles(element)).to.deep.equal(['Grooming report form']);
  });
});

describe('ready', () => {
  afterEach(clearPage);

  it('settles without data', async () => {
    const element = await mount('', '<p>Fallback</p>');
    SafeguardingResources.embeddedDataset = undefined;
    const bare = document.createElement('safeguarding-resources');
    element.after(bare);
    await bare.ready;
    expect(bare.results).to.deep.equal([]);
  });
});

describe('filters that a script asks for', () => {
  afterEach(clearPage);

  it('count before there is data', async () => {
    SafeguardingResources.embeddedDataset = undefined;
    const element = document.createElement('safeguarding-resources');
    document.body.append(element);
    await element.updateComplete;
    element.setFilters({ topics: ['grooming'] });
    await element.updateComplete;
    element.catalogue = catalogue;
    await element.updateComplete;
    expect(titles(element)).to.have.length(3);
  });
});
