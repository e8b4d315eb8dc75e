import { expect } from '@esm-bundle/chai';
import { openCatalogue, queryCatalogue, preloadSearch, type Catalogue } from '@safeguarding/sdk';
import { pass, stopClock, turn } from '../testing/clock.js';
import { dataset } from '../testing/dataset.js';
import { clearPage, mount } from '../testing/mount.js';
import { warmUp } from './warmUp.js';

/** How often the browser was asked for idle time. */
async function idleRequests(act: () => unknown): Promise<number> {
  let count = 0;
  const stub: typeof requestIdleCallback = (callback) => {
    count += 1;
    void turn().then(() => callback({ didTimeout: false, timeRemaining: () => 50 }));
    return count;
  };
  await withIdle(stub, async () => {
    await act();
    await turn();
    await turn();
  });
  return count;
}

/** Puts something in the place of `requestIdleCallback` for a while. */
function withIdle(stub: unknown, act: () => Promise<unknown>): Promise<void> {
  return withStub(window, 'requestIdleCallback', stub, act);
}

/** A clock that goes on by a millisecond each time that it is looked at, on whatever machine. */
function withClock(act: () => Promise<unknown>): Promise<void> {
  let now = performance.now();
  return withStub(performance, 'now', () => (now += 1), act);
}

async function withStub(target: object, name: string, value: unknown, act: () => Promise<unknown>): Promise<void> {
  const original = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  try {
    await act();
  } finally {
    if (original) Object.defineProperty(target, name, original);
    else Reflect.deleteProperty(target, name);
  }
}

describe('warming up', () => {
  afterEach(clearPage);

  it('asks for idle time once a catalogue', async () => {
    const catalogue = openCatalogue(dataset);
    expect(await idleRequests(() => warmUp(catalogue))).to.equal(1);
    expect(await idleRequests(() => warmUp(catalogue))).to.equal(0);
    expect(queryCatalogue(catalogue, { text: 'grooming' }).total).to.be.greaterThan(0);
  });

  it('happens after the first list of a panel that has a search field', async () => {
    const show = async (attributes: string, catalogue: Catalogue) => {
      const element = await mount(attributes);
      element.catalogue = catalogue;
      await element.updateComplete;
    };
    await mount(); // the data of the tests is warm now
    expect(await idleRequests(() => show('', openCatalogue(dataset)))).to.equal(1);
    expect(await idleRequests(() => show('no-search', openCatalogue(dataset)))).to.equal(0);
  });

  it('lets the page go on while the words of thousands of records are read', async () => {
    // How many records are read at a stretch: a microtask runs as soon as the page has its turn again.
    const slices: number[] = [];
    let read = 0;
    const noteRead = () => {
      if (read++ === 0) queueMicrotask(() => (slices.push(read), (read = 0)));
    };
    const many = Array.from({ length: 6000 }, (_, i) => {
      const resource = { ...dataset.resources[i % dataset.resources.length]! };
      const { summary } = resource;
      const get = () => (noteRead(), summary);
      return Object.defineProperty({ ...resource, id: `${resource.id}-${i}` }, 'summary', { get, enumerable: true });
    });
    const catalogue = openCatalogue({ ...dataset, resources: many });
    await turn();
    slices.length = 0; // What is read to open a catalogue.
    let idle: () => void = () => undefined;
    await withIdle(
      (callback: () => void) => (idle = callback),
      () =>
        withClock(async () => {
          warmUp(catalogue);
          expect(read, 'read before the browser is idle').to.equal(0);
          idle();
          expect(read, 'read while the browser is idle').to.be.below(many.length);
          await preloadSearch(catalogue); // Resolves when all is made, by whoever began.
        }),
    );
    expect(slices.reduce((sum, slice) => sum + slice, 0)).to.equal(many.length);
    expect(Math.max(...slices), 'read at a stretch').to.be.most(10);
    expect(queryCatalogue(catalogue, { text: 'grooming' }).total).to.be.greaterThan(0);
  });

  it('does without idle time where the browser has none', async () => {
    const catalogue = openCatalogue(dataset);
    await withIdle(undefined, async () => {
      stopClock();
      warmUp(catalogue);
      await pass(600);
    });
    expect(queryCatalogue(catalogue, { text: 'grooming' }).total).to.be.greaterThan(0);
  });
});
