import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needOf } from '../testing/datasetOf.js';
import { syntheticDataset } from '../testing/syntheticDataset.mjs';
import { columnsOf } from '../columns/columnsOf.js';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { isSafeguardingError } from '../errors.js';
import { searchIndex } from '../search/searchIndex.js';
import { fuzz } from '../testing/fuzz.js';
import { readTextSections } from './readTextSections.js';
import { textSectionNames, type TextSections, textSections } from './textSections.js';

const needs = [
  needOf('hurt', ['i am hurt', 'help me with bullying'], { words: { en: ['school'] } }),
  needOf('alone', ['i am all alone', 'nobody at school talks to me']),
  needOf('empty', [], { label: {} as never }),
];
const dataset = { ...syntheticDataset(300), needs };
const catalogue = openCatalogue(dataset);
const columns = columnsOf(catalogue);
const index = searchIndex.of(catalogue);
const sections = textSections(index, 3);
const read = (from: TextSections) => readTextSections(from, columns, 3);

test('an index is read back as it was written', () => {
  expect(read(sections)).toEqual(index);
  expect(textSections(read(sections), 3)).toEqual(sections);
});

test('the index of no records is read back', () => {
  const none = openCatalogue({ ...syntheticDataset(1), resources: [] });
  const empty = searchIndex.of(none);
  expect(readTextSections(textSections(empty, 0), columnsOf(none), 0)).toEqual(empty);
});

test('the same records give the same bytes', () => {
  const again = openCatalogue(structuredClone(dataset));
  expect(textSections(searchIndex.of(again), 3)).toEqual(sections);
});

test('bytes that were changed, cut or added are refused or give an index that answers every query', () => {
  const name = fc.constantFrom(...textSectionNames);
  const change = fc.record({ name, at: fc.nat(), byte: fc.nat(255), kind: fc.constantFrom('set', 'cut', 'add') });
  let refused = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const broken = { ...sections };
      for (const { name: section, at, byte, kind } of changes) {
        const bytes = broken[section].slice();
        const place = at % bytes.length;
        if (kind === 'set') bytes[place] = byte;
        broken[section] =
          kind === 'cut' ? bytes.slice(0, place) : kind === 'add' ? Uint8Array.from([...bytes, byte]) : bytes;
      }
      try {
        searchIndex.keep(catalogue, read(broken));
      } catch (error) {
        refused++;
        expect(isSafeguardingError(error, 'invalid-data')).toBe(true);
        return;
      }
      for (const text of ['child', 'safegarding onlin', 'zzzzzzzzz trainning', 'tea', 'i am hurt', 'help bullying'])
        expect(() => queryCatalogue(catalogue, { text })).not.toThrow();
    }),
    { numRuns: 1000 * fuzz },
  );
  searchIndex.keep(catalogue, index);
  expect(refused).toBeGreaterThan(300);
});

test('numbers too large for their place are refused', () => {
  const broken = { ...sections, counts: Uint8Array.from([255, 255, 255, 255, 255, 255, 1]) };
  expect(() => read(broken)).toThrow(expect.objectContaining({ code: 'invalid-data' }));
});
