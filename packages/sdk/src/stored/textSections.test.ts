import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexOf } from '../catalogue/indexOf.js';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { isSafeguardingError } from '../errors.js';
import { buildTextIndex } from '../search/buildTextIndex.js';
import { syntheticDataset } from '../testing/syntheticDataset.mjs';
import { readTextSections } from './readTextSections.js';
import { textSectionNames, textSections } from './textSections.js';

const catalogue = openCatalogue(syntheticDataset(300));
const columns = indexOf(catalogue);
const index = buildTextIndex(catalogue);
const sections = textSections(index);

test('an index is read back as it was written', () => {
  expect(readTextSections(sections, columns)).toEqual(index);
  expect(textSections(readTextSections(sections, columns))).toEqual(sections);
});

test('the index of no records is read back', () => {
  const none = openCatalogue({ ...syntheticDataset(1), resources: [] });
  const empty = buildTextIndex(none);
  expect(readTextSections(textSections(empty), indexOf(none))).toEqual(empty);
});

test('the same records give the same bytes', () => {
  const again = openCatalogue(syntheticDataset(300));
  expect(textSections(buildTextIndex(again))).toEqual(sections);
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
        columns.text = readTextSections(broken, columns);
      } catch (error) {
        refused++;
        expect(isSafeguardingError(error, 'invalid-data')).toBe(true);
        return;
      }
      for (const text of ['child', 'safegarding onlin', 'zzzzzzzzz trainning', 'tea'])
        expect(() => queryCatalogue(catalogue, { text })).not.toThrow();
    }),
    { numRuns: 1000 },
  );
  columns.text = index;
  expect(refused).toBeGreaterThan(300);
});

test('numbers too large for their place are refused', () => {
  const broken = { ...sections, counts: Uint8Array.from([255, 255, 255, 255, 255, 255, 1]) };
  expect(() => readTextSections(broken, columns)).toThrow(expect.objectContaining({ code: 'invalid-data' }));
});
