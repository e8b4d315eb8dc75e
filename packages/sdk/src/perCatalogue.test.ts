import { expect, test } from 'vitest';
import { openCatalogue } from './catalogue/openCatalogue.js';
import { perCatalogue } from './perCatalogue.js';
import { datasetOf, resourceOf } from './testing/datasetOf.js';

const open = () => openCatalogue(datasetOf([resourceOf('one', 'One')]));

test('a part is made once a catalogue, and found again through proxies of it', () => {
  let made = 0;
  const part = perCatalogue(({ resources }) => ({ size: resources.size, number: ++made }));
  const catalogue = open();
  const first = part(catalogue);
  expect(first).toEqual({ size: 1, number: 1 });
  expect(part(new Proxy(new Proxy(catalogue, {}), {}))).toBe(first);
  expect(part(open()).number).toBe(2);
});

test('a part that was made elsewhere is kept, and one that could not be made is tried again', () => {
  const catalogue = open();
  const part = perCatalogue<number>(() => {
    throw new RangeError('not now');
  });
  expect(() => part(catalogue)).toThrow('not now');
  expect(() => part(catalogue)).toThrow('not now');
  part(new Proxy(catalogue, {}), 5);
  expect(part(catalogue)).toBe(5);
});

test.each([undefined, null, {}, 'text', { ...open() }, structuredClone({ ...open(), facets: [] })])(
  '%o is no catalogue of ours',
  (other) => {
    const part = perCatalogue(() => 1);
    expect(() => part(other as never)).toThrow(expect.objectContaining({ code: 'invalid-option', path: 'catalogue' }));
  },
);
