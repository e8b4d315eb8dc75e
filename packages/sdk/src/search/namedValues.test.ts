import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { namedValues } from './namedValues.js';

const catalogue = openCatalogue(
  datasetOf([
    resourceOf('a', 'One', { places: ['US', 'KE', 'GB-SCT', 'CD', 'TR', 'global'] }),
    resourceOf('b', 'Two', { editions: ['ar', 'en', 'zh-Hans'].map((language) => ({ language, url: null })) }),
  ]),
);
const named = (text: string) => namedValues(catalogue, text).map(({ facet, id }) => `${facet} ${id}`);

test.each([
  ['law in Kenya', ['countries KE']],
  ['videos in Arabic', ['languages ar']],
  ['Kenya and Scotland, in English', ['countries KE', 'countries GB-SCT', 'languages en']],
  ['ley de los États-Unis', ['countries US']],
  ['КЕНИЯ', ['countries KE']],
  ['قانون كينيا', ['countries KE']],
  ['肯尼亚', ['countries KE']],
  ['law in the US', ['countries US']],
  ['law in the Democratic Republic of the Congo', []], // CLDR names it otherwise.
  ['Kenya Kenya', ['countries KE']],
  ['tell us about it', []], // No country without capitals.
  ['turkeys', []],
  ['France', []], // Not of this catalogue.
  ['', []],
])('%j names %j', (text, values) => expect(named(text)).toEqual(values));

test('of a long text the beginning is read', () => {
  expect(named(`${'a '.repeat(300)}Kenya`)).toEqual([]);
});
