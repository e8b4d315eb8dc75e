import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { isSafeguardingError } from '../errors.js';
import { facetNames, facets } from '../facets.js';
import type { FacetDefinition } from '../model.js';
import { fuzz } from '../testing/fuzz.js';
import { syntheticDataset } from '../testing/syntheticDataset.mjs';
import type { ResourceQuery } from './query.js';
import { queryCatalogue } from './queryCatalogue.js';
import { queryFromParams, queryToParams } from './queryParams.js';

const catalogue = openCatalogue(syntheticDataset(60));
const read = (text: string, options = {}) => queryFromParams(new URLSearchParams(text), options);

/** Any text that an address can hold: no half of a pair. */
const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((each) => !/[\ud800-\udfff]/u.test(each));
const number = fc.double({ noNaN: true }).map((each) => each + 0); // Minus nothing is nothing.
const list = fc.array(text, { minLength: 1, maxLength: 3 });
const some = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(fields, { requiredKeys: [] }).filter((each) => Object.keys(each).length > 0);
const lists = Object.fromEntries([...facetNames, 'ids'].map((name) => [name, list]));
const filter = {
  ...lists,
  exclude: some(lists),
  match: some(Object.fromEntries(facetNames.map((name) => [name, fc.constantFrom('any', 'all')]))),
  publishedFrom: number,
  publishedTo: number,
  updatedSince: fc.constantFrom('0.0.1', '2.10.0'),
  includeGlobal: fc.boolean(),
};
const queries = fc.record(
  {
    ...filter,
    within: some(filter),
    text,
    exact: fc.boolean(),
    sort: fc.constantFrom('relevance', 'newest', 'title', 'publisher'),
    language: text,
    limit: fc.nat(1000),
    cursor: text,
    facets: fc.subarray([...facetNames]),
    facetLabels: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ResourceQuery>;

test('a query comes back as it was, among the parameters of others', () => {
  fc.assert(
    fc.property(queries, fc.constantFrom('', 'sr-', 'a.', 'é&=#'), fc.boolean(), (query, prefix, withText) => {
      const options = { prefix, text: withText };
      const url = new URL('https://school.example/help?utm_source=mail&utm_topics=x');
      for (const [name, value] of queryToParams(query, options)) url.searchParams.append(name, value);
      const { text: typed, ...rest } = query;
      expect(queryFromParams(new URL(url.href).searchParams, options)).toEqual(
        withText && typed !== undefined ? { ...rest, text: typed } : rest,
      );
    }),
    { numRuns: 500 * fuzz },
  );
});

test('a link reads as the options are called', () => {
  const query: ResourceQuery = {
    topics: ['grooming', 'csam'],
    match: { topics: 'all' },
    exclude: { types: ['study'] },
    within: { countries: ['PH'], includeGlobal: false },
    text: 'secret',
    limit: 0,
  };
  expect(queryToParams(query, { prefix: 'sr-' }).toString()).toBe(
    'sr-topics=grooming&sr-topics=csam&sr-match.topics=all&sr-exclude.types=study' +
      '&sr-within.countries=PH&sr-within.includeGlobal=false&sr-limit=0',
  );
});

test('the text is written and read where that is asked for alone', () => {
  expect(queryToParams({ text: 'a b' }).toString()).toBe('');
  expect(queryToParams({ text: 'a b' }, { text: true }).toString()).toBe('text=a+b');
  expect(read('text=a')).toEqual({});
  expect(read('text=a', { text: true })).toEqual({ text: 'a' });
});

test('what asks for nothing is left out, and the cursor of a page holds all the same', () => {
  const query = { topics: [], within: { ids: [] }, exclude: {}, limit: 7 };
  const { nextCursor } = queryCatalogue(catalogue, query);
  const params = queryToParams({ ...query, cursor: nextCursor });
  expect([...params.keys()]).toEqual(['limit', 'cursor']);
  expect(queryCatalogue(catalogue, queryFromParams(params)).resources).toEqual(
    queryCatalogue(catalogue, { ...query, cursor: nextCursor }).resources,
  );
  expect(queryToParams({ cursor: null }).toString()).toBe('');
});

test('the link that the panel gives its visitors is read, too', () => {
  expect(read('topics=grooming&audiences=teachers&text=report&sort=title', { text: true })).toEqual({
    topics: ['grooming'],
    audiences: ['teachers'],
    text: 'report',
    sort: 'title',
  });
});

test.each([
  ['limit=many&limit=2'],
  ['limit=-1'],
  ['limit=1e9'],
  ['limit='],
  ['sort=worst'],
  ['exact=yes&includeGlobal=1'],
  ['facets=none&facets=__proto__&facetLabels=1'],
  ['exact=toString&includeGlobal=__proto__'],
  ['publishedFrom=soon&publishedTo=&publishedTo=2019'],
  ['updatedSince=2.0&within.updatedSince=new'],
  ['match.topics=some&match=all&match.ids=all'],
  ['within=PH&within.within.topics=a&within.text=a&within.sort=title'],
  ['exclude=a&exclude.exclude.topics=a&exclude.limit=2'],
  ['__proto__=a&constructor=b&within.__proto__=c&match.toString=all&prefix=x'],
])('%s asks for nothing', (params) => {
  expect(read(params)).toEqual({});
});

test('whatever stands in an address, nothing is thrown, and the query is one that a catalogue takes', () => {
  const names = fc.oneof(
    fc.constantFrom('topics', 'ids', 'limit', 'sort', 'cursor', 'exact', 'language', 'publishedFrom', 'includeGlobal'),
    fc
      .constantFrom('within.', 'exclude.', 'match.', '')
      .chain((at) => fc.constantFrom(...facetNames).map((n) => at + n)),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const values = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('all', 'title', '7', 'NaN'));
  let answered = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values), { maxLength: 8 }), fc.boolean(), (pairs, withText) => {
      const query = queryFromParams(new URLSearchParams(pairs), { text: withText });
      try {
        queryCatalogue(catalogue, query);
        answered++;
      } catch (error) {
        if (!isSafeguardingError(error, 'invalid-cursor')) throw error;
      }
    }),
    { numRuns: 500 * fuzz },
  );
  expect(answered).toBeGreaterThan(200);
});

test('facets of your own are written and read where they are given', () => {
  const isbn = { name: 'isbns', values: ({ isbn }) => (isbn ? [isbn] : []) } as const satisfies FacetDefinition;
  const own = [...facets, isbn] as const;
  const params = queryToParams({ isbns: ['1', '2'], topics: ['a'] }, { facets: own });
  expect(queryFromParams(params, { facets: own })).toEqual({ isbns: ['1', '2'], topics: ['a'] });
  expect(queryFromParams(params)).toEqual({ topics: ['a'] });
  expect(() => queryToParams({ isbns: ['1'] } as object)).toThrow(
    expect.objectContaining({ code: 'invalid-option', path: 'isbns' }),
  );
});
