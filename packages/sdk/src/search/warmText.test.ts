import { expect, test } from 'vitest';
import { indexOf } from '../catalogue/indexOf.js';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { openSerialised } from '../stored/openSerialised.js';
import { serialiseIndex } from '../stored/serialiseIndex.js';
import { syntheticDataset } from '../testing/syntheticDataset.mjs';
import { buildTextIndex } from './buildTextIndex.js';
import { warmText } from './warmText.js';

const dataset = syntheticDataset(300);
const nextTurn = () => new Promise((then) => setImmediate(then));

test('the index made in slices is the one made at a stretch', async () => {
  const catalogue = openCatalogue(dataset);
  await warmText(catalogue, { sliceMs: 0 });
  expect(indexOf(catalogue).text).toEqual(buildTextIndex(openCatalogue(dataset)));
});

test('others have their turn between slices, and the index is there only at the end', async () => {
  const catalogue = openCatalogue(dataset);
  let ready = false;
  const warm = warmText(catalogue, { sliceMs: 0 }).then(() => (ready = true));
  let turns = 0;
  for (; !ready; turns++) await nextTurn();
  await warm;
  expect(turns).toBeGreaterThan(dataset.resources.length); // At least one for each record.
  expect(indexOf(catalogue).text).toBeDefined();
});

test('a text query that comes in between goes on where the slices stopped, and ends them', async () => {
  const catalogue = openCatalogue(syntheticDataset(300));
  let read = 0;
  for (const resource of indexOf(catalogue).documents) {
    const { summary } = resource;
    Object.defineProperty(resource, 'summary', { get: () => (read++, summary) });
  }
  const warm = warmText(catalogue, { sliceMs: 0 });
  while (read < 10) await nextTurn();
  const { total } = queryCatalogue(catalogue, { text: 'grooming' });
  expect(total).toBe(queryCatalogue(openCatalogue(dataset), { text: 'grooming' }).total);
  const made = indexOf(catalogue).text;
  await warm;
  expect(indexOf(catalogue).text).toBe(made);
  expect(read).toBe(dataset.resources.length); // None twice.
});

test('two who warm the same catalogue share the work', async () => {
  const catalogue = openCatalogue(dataset);
  await Promise.all([warmText(catalogue, { sliceMs: 0 }), warmText(catalogue, { sliceMs: 0 })]);
  expect(indexOf(catalogue).text).toEqual(buildTextIndex(openCatalogue(dataset)));
});

test('a signal stops it, and the next one takes up what is made', async () => {
  const catalogue = openCatalogue(dataset);
  const stop = new AbortController();
  const warm = warmText(catalogue, { sliceMs: 0, signal: stop.signal });
  await nextTurn();
  stop.abort('left');
  await expect(warm).rejects.toMatchObject({ code: 'aborted', cause: 'left' });
  expect(indexOf(catalogue).text).toBeUndefined();
  await warmText(catalogue);
  expect(indexOf(catalogue).text).toEqual(buildTextIndex(openCatalogue(dataset)));
});

test('a signal that is aborted already is told so at once', async () => {
  const signal = AbortSignal.abort();
  await expect(warmText(openCatalogue(dataset), { signal })).rejects.toMatchObject({ code: 'aborted' });
});

test('an index that is there already is kept', async () => {
  const catalogue = openSerialised(dataset, serialiseIndex(dataset));
  const { text } = indexOf(catalogue);
  await warmText(catalogue);
  expect(indexOf(catalogue).text).toBe(text);
});

test('a record that cannot be read fails the one who asks, and every one after', async () => {
  const catalogue = openCatalogue(syntheticDataset(3));
  Object.defineProperty(indexOf(catalogue).documents[1], 'title', {
    get: () => {
      throw new RangeError('no title');
    },
  });
  await expect(warmText(catalogue)).rejects.toThrow('no title');
  await expect(warmText(catalogue)).rejects.toThrow('no title');
  expect(() => queryCatalogue(catalogue, { text: 'a' })).toThrow('no title');
});

test('something else than a catalogue is refused', async () => {
  await expect(warmText({} as never)).rejects.toThrow(TypeError);
});
