import { expect, test } from 'vitest';
import { syntheticDataset } from '../testing/syntheticDataset.mjs';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { openSerialised } from '../stored/openSerialised.js';
import { serialiseIndex } from '../stored/serialiseIndex.js';
import { namesByFirst } from './namedValues.js';
import { preloadSearch } from './preloadSearch.js';
import { searchIndex } from './searchIndex.js';

const dataset = syntheticDataset(300);
const nextTurn = () => new Promise((then) => setImmediate(then));

test('the index made in slices is the one made at a stretch', async () => {
  const catalogue = openCatalogue(dataset);
  await preloadSearch(catalogue, { sliceMs: 0 });
  expect(searchIndex.built(catalogue)).toEqual(searchIndex.of(openCatalogue(dataset)));
});

test('nothing is left for the first text: names of values are made, and titles and exceptions read', async () => {
  const catalogue = openCatalogue(syntheticDataset(20));
  await preloadSearch(catalogue, { sliceMs: 0 });
  expect(namesByFirst.built(catalogue)).toBeDefined();
  const [first] = catalogue.resources.values();
  const { en } = first!.title;
  const read = new Set<string>();
  for (const resource of catalogue.resources.values())
    for (const field of ['title', 'alsoKnownAs', 'summary'] as const) {
      const value = resource[field];
      Object.defineProperty(resource, field, { get: () => (read.add(resource.id), value) });
    }
  const { resources } = queryCatalogue(catalogue, { text: en, limit: 1 });
  expect([...read]).toEqual(resources.map(({ id }) => id)); // Why it was found is told of that one.
});

test('others have their turn between slices, and the index is there only at the end', async () => {
  const catalogue = openCatalogue(dataset);
  let ready = false;
  const warm = preloadSearch(catalogue, { sliceMs: 0 }).then(() => (ready = true));
  let turns = 0;
  for (; !ready; turns++) await nextTurn();
  await warm;
  expect(turns).toBeGreaterThan(dataset.resources.length); // At least one for each record.
  expect(searchIndex.built(catalogue)).toBeDefined();
});

test('a text query that comes in between goes on where the slices stopped, and ends them', async () => {
  const catalogue = openCatalogue(syntheticDataset(300));
  let read = 0;
  for (const resource of catalogue.resources.values()) {
    const { summary } = resource;
    Object.defineProperty(resource, 'summary', { get: () => (read++, summary) });
  }
  const warm = preloadSearch(catalogue, { sliceMs: 0 });
  while (read < 10) await nextTurn();
  const { total } = queryCatalogue(catalogue, { text: 'grooming' });
  expect(total).toBe(queryCatalogue(openCatalogue(dataset), { text: 'grooming' }).total);
  const made = searchIndex.built(catalogue);
  await warm;
  expect(searchIndex.built(catalogue)).toBe(made);
  expect(read).toBe(dataset.resources.length); // None twice.
});

test('two who warm the same catalogue share the work', async () => {
  const catalogue = openCatalogue(dataset);
  await Promise.all([preloadSearch(catalogue, { sliceMs: 0 }), preloadSearch(catalogue, { sliceMs: 0 })]);
  expect(searchIndex.built(catalogue)).toEqual(searchIndex.of(openCatalogue(dataset)));
});

test('a signal stops it, and the next one takes up what is made', async () => {
  const catalogue = openCatalogue(dataset);
  const stop = new AbortController();
  const warm = preloadSearch(catalogue, { sliceMs: 0, signal: stop.signal });
  await nextTurn();
  stop.abort('left');
  await expect(warm).rejects.toMatchObject({ code: 'aborted', cause: 'left' });
  expect(searchIndex.built(catalogue)).toBeUndefined();
  await preloadSearch(catalogue);
  expect(searchIndex.built(catalogue)).toEqual(searchIndex.of(openCatalogue(dataset)));
});

test('a signal that is aborted already is told so at once', async () => {
  const signal = AbortSignal.abort();
  await expect(preloadSearch(openCatalogue(dataset), { signal })).rejects.toMatchObject({ code: 'aborted' });
});

test('an index that is there already is kept', async () => {
  const catalogue = openSerialised(dataset, serialiseIndex(dataset));
  const index = searchIndex.built(catalogue);
  await preloadSearch(catalogue);
  expect(index).toBeDefined();
  expect(searchIndex.built(catalogue)).toBe(index);
});

test('a record that cannot be read fails the one who asks, and every one after', async () => {
  const catalogue = openCatalogue(syntheticDataset(3));
  Object.defineProperty(catalogue.resources.get('resource-1')!, 'title', {
    get: () => {
      throw new RangeError('no title');
    },
  });
  await expect(preloadSearch(catalogue)).rejects.toThrow('no title');
  await expect(preloadSearch(catalogue)).rejects.toThrow('no title');
  expect(() => queryCatalogue(catalogue, { text: 'a' })).toThrow('no title');
});

test('something else than a catalogue is refused', async () => {
  await expect(preloadSearch({} as never)).rejects.toMatchObject({ code: 'invalid-option', path: 'catalogue' });
});
