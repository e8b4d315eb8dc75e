import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syntheticDataset } from '../testing/syntheticDataset.mjs';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { isSafeguardingError } from '../errors.js';
import { facetNames } from '../facets.js';
import type { ResourceQuery } from './query.js';
import { fuzz } from '../testing/fuzz.js';
import { queryCatalogue } from './queryCatalogue.js';

const dataset = syntheticDataset(300);
const catalogue = openCatalogue(dataset);

const texts: [string, string][] = [
  ['nothing', ''],
  ['spaces alone', ' \t\n\u00a0\u2003'],
  ['20,000 characters without a space', 'safeguarding'.repeat(1_667)],
  ['20,000 different characters', String.fromCharCode(...Array.from({ length: 20_000 }, (_, i) => 0x4e00 + i))],
  ['a thousand words', Array.from({ length: 1_000 }, (_, i) => `word${i}`).join(' ')],
  ['a thousand times the same word', 'child '.repeat(1_000)],
  ['a lone leading surrogate', 'child \ud83d'],
  ['a lone trailing surrogate', '\ude00 child'],
  ['surrogates the wrong way round', '\ude00\ud83d'],
  ['signs that mean something in patterns', String.raw`.*+?^${'{}'}()|[]\/ (?:a+)+$ [^]*`],
  ['a pattern that takes for ever', `${'a'.repeat(60)}! (a+)+$`],
  ['markup', '<img src=x onerror=alert(1)>&lt;script&gt;'],
  ['a query language', '" OR 1=1; DROP TABLE resources; --'],
  ['names of what every object has', '__proto__ constructor toString hasOwnProperty valueOf'],
  ['control characters', '\u0000\u0007\u001b[31mchild\u007f'],
  ['characters that turn the direction', '\u202echild\u202c \u2066x\u2069'],
  ['a word under a thousand accents', `e${'\u0301'.repeat(1_000)}`],
  ['joined and unjoined emoji', '👩‍👩‍👧‍👦 👩 ‍ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['every script at once', 'child طفل 儿童 дети बच्चे เด็ก παιδί ילד'],
  ['a byte order mark', '\ufeffchild'],
];

test.each(texts)('a text of %s is answered', (_, text) => {
  const { total, resources, facets } = queryCatalogue(catalogue, { text });
  expect(resources).toHaveLength(Math.min(20, total));
  expect(Object.keys(facets)).toEqual(facetNames);
});

/** A value that holds itself under some names. */
const circle = (...names: string[]) => {
  const value: Record<string, unknown> = { ids: [] };
  for (const name of names) value[name] = value;
  return value as ResourceQuery;
};
const everything = queryCatalogue(catalogue).total;
const odd: [string, ResourceQuery, number][] = [
  ['unknown ids', { topics: ['no-such-topic'] }, 0],
  ['an unknown id beside a known one', { types: [dataset.resources[0]!.type, 'none'], ids: ['resource-0', 'none'] }, 1],
  ['unknown ids to leave out', { exclude: { topics: ['none'], ids: ['none'] } }, everything],
  ['an id that is empty', { topics: [''] }, 0],
  ['ids like parts of prototypes', { topics: ['__proto__', 'constructor', 'toString'] }, 0],
  ['ids with lone surrogates', { publishers: ['\ud800', '\udfff'] }, 0],
  ['the same id a thousand times', { ids: Array<string>(1_000).fill('resource-1') }, 1],
  ['years out of this world', { publishedFrom: -Infinity, publishedTo: Infinity, publishers: ['none'] }, 0],
  ['years the wrong way round', { publishedFrom: 2020, publishedTo: 2010 }, 0],
  ['a scope that holds nothing', { within: { topics: ['none'] } }, 0],
  ['an unknown language', { sort: 'title', language: 'no such language' }, everything],
];

const wrong: [string, ResourceQuery, string][] = [
  ['a year that is no number', { publishedTo: NaN }, 'publishedTo'],
  ['scopes within scopes', { within: { within: { topics: ['none'] } } as ResourceQuery }, 'within.within'],
  ['an unknown sort', { sort: 'worst' as 'newest' }, 'sort'],
  ['a match that is neither', { topics: ['none'], match: { topics: 'some' as 'any' } }, 'match.topics'],
  ['a limit that is no number', { limit: NaN }, 'limit'],
  ['a limit below nothing', { limit: -Infinity }, 'limit'],
  ['a match that is a list', { match: [undefined, 5] as object }, 'match'],
  ['a match of objects', { match: { topics: { toString: null } } as object }, 'match.topics'],
  ['itself as its scope', circle('within'), 'within.within'],
  ['itself as all that it can be', circle('within', 'exclude', 'match'), 'within.within'],
  ['options that do not exist', { colour: 'red', toString: 5 } as ResourceQuery, 'colour'],
  ['options like parts of prototypes', JSON.parse('{"__proto__": ["x"]}') as ResourceQuery, '__proto__'],
  ['an option whose name never ends', { ['x'.repeat(20_000)]: 1 }, `${'x'.repeat(80)}…`],
];

test.each(odd)('a query with %s is answered', (_, query, total) => {
  expect(queryCatalogue(catalogue, query).total).toBe(total);
});

test.each(wrong)('a query with %s is refused by that name', (_, query, path) => {
  expect(() => queryCatalogue(catalogue, query)).toThrow(
    expect.objectContaining({ code: 'invalid-option', path, message: expect.stringMatching(/^.{1,400}$/) as string }),
  );
});

test.each(['', '.', 'x', '0.0', '-1', 'NaN.NaN', '\ud800', '__proto__', '9'.repeat(20_000), `${'z'.repeat(7)}.k`])(
  'the cursor %j of nobody is refused as such',
  (cursor) => {
    expect(() => queryCatalogue(catalogue, { cursor })).toThrow(
      expect.objectContaining({ code: 'invalid-cursor', path: 'cursor' }),
    );
  },
);

test('whatever comes in, nothing is thrown but what is documented, and the answer fits together', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(...texts.map(([, text]) => text)),
  );
  const list = fc.oneof(fc.array(anything, { maxLength: 4 }), fc.anything());
  const options = {
    ...Object.fromEntries([...facetNames, 'ids'].map((name) => [name, list])),
    text: fc.oneof(anything, fc.anything()),
    cursor: fc.oneof(anything, fc.anything()),
    limit: fc.oneof(fc.nat(1000), fc.double(), fc.anything()),
    publishedFrom: fc.oneof(fc.double(), fc.anything()),
    within: fc.oneof(fc.record({ topics: list, publishedTo: fc.double() }, { requiredKeys: [] }), fc.anything()),
    exclude: fc.oneof(fc.record({ topics: list, ids: list }, { requiredKeys: [] }), fc.anything()),
    match: fc.oneof(fc.record({ topics: fc.constantFrom('any', 'all') }), fc.anything()),
    sort: fc.oneof(fc.constantFrom('relevance', 'newest', 'title', 'publisher'), fc.anything()),
    language: fc.oneof(anything, fc.anything()),
    includeGlobal: fc.oneof(fc.boolean(), fc.anything()),
  };
  const few = fc
    .subarray(Object.keys(options), { maxLength: 4 })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, options[name as 'text']]))));
  let answered = 0;
  fc.assert(
    fc.property(few, (query) => {
      try {
        const { total, resources, facets } = queryCatalogue(catalogue, query);
        answered++;
        expect(resources.length <= total && total <= everything).toBe(true);
        expect(
          Object.values(facets)
            .flat()
            .every(({ count }) => count <= everything),
        ).toBe(true);
      } catch (error) {
        if (!isSafeguardingError(error, 'invalid-option') && !isSafeguardingError(error, 'invalid-cursor')) throw error;
      }
    }),
    { numRuns: 2_000 * fuzz },
  );
  expect(answered).toBeGreaterThan(300);
});
