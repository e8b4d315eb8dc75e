import { expect } from '@esm-bundle/chai';
import { openCatalogue, queryCatalogue, warmText, type Catalogue } from '@safeguarding/sdk';
import { dataset } from '../testing/dataset.js';
import { clearPage, mount, pause } from '../testing/mount.js';
import { warmUp } from './warmUp.js';

/** How often the browser was asked for idle time. */
async function idleRequests(act: () => unknown): Promise<number> {
  let count = 0;
  const stub: typeof requestIdleCallback = (callback) => {
    count += 1;
    return setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 50 }), 0) as unknown as number;
  };
  await withIdle(stub, async () => {
    await act();
    await pause(50);
  });
  return count;
}

/** Puts something in the place of `requestIdleCallback` for a while. */
async function withIdle(stub: unknown, act: () => Promise<unknown>): Promise<void> {
  const original = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
  Object.defineProperty(window, 'requestIdleCallback', { value: stub, configurable: true, writable: true });
  try {
    await act();
  } finally {
    if (original) Object.defineProperty(window, 'requestIdleCallback', original);
    else Reflect.deleteProperty(window, 'requestIdleCallback');
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
    const many = Array.from({ length: 6000 }, (_, i) => {
      const resource = dataset.resources[i % dataset.resources.length]!;
      return { ...resource, id: `${resource.id}-${i}` };
    });
    const catalogue = openCatalogue({ ...dataset, resources: many });
    // As often as the page gets a turn: slower machines make more slices, never fewer.
    let turns = 0;
    const { port1: page, port2: next } = new MessageChannel();
    page.onmessage = () => {
      turns += 1;
      next.postMessage('');
    };
    next.postMessage('');
    await withIdle(
      (callback: () => void) => setTimeout(callback, 0),
      async () => {
        warmUp(catalogue);
        await warmText(catalogue); // Resolves when all is made, by whoever began.
      },
    );
    page.close();
    expect(turns).to.be.greaterThan(3);
    expect(queryCatalogue(catalogue, { text: 'grooming' }).total).to.be.greaterThan(0);
  });

  it('does without idle time where the browser has none', async () => {
    const catalogue = openCatalogue(dataset);
    await withIdle(undefined, async () => {
      warmUp(catalogue);
      await pause(600);
    });
    expect(queryCatalogue(catalogue, { text: 'grooming' }).total).to.be.greaterThan(0);
  });
});
