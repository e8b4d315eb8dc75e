import { expect, test } from 'vitest';
import type { Catalogue } from '../catalogue/Catalogue.js';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { syntheticDataset } from '../testing/syntheticDataset.mjs';
import { naiveCatalogue } from './naiveCatalogue.oracle.js';
import { facetNames, type ResourceQuery } from './query.js';
import { queryCatalogue } from './queryCatalogue.js';
import { leastTime } from '../testing/leastTime.js';

const dataset = syntheticDataset(700);
const catalogue = openCatalogue(dataset);

test('ways of counting agree with the plain loop on a large dataset, for small, middling and large results', () => {
  const naive = naiveCatalogue(dataset);
  const { topics, languages } = queryCatalogue(catalogue).facets;
  const byCount = [...topics].sort((a, b) => b.count - a.count);
  const queries: ResourceQuery[] = [
    {},
    { topics: [byCount[0]!.id] },
    { topics: [byCount[0]!.id, byCount[1]!.id, byCount[2]!.id] },
    { topics: [byCount.at(-1)!.id], languages: [languages[0]!.id] },
    { exclude: { topics: [byCount.at(-1)!.id] } },
  ];
  for (const query of queries) {
    const { total, resources, facets } = queryCatalogue(catalogue, { ...query, limit: 1000 });
    expect({ total, ids: resources.map(({ id }) => id), facets }).toEqual(naive(query));
  }
});

test.each<[string, unknown]>([
  ['query', null],
  ['text', { text: 5 }],
  ['topics', { topics: 'x' }],
  ['topics', { topics: [5] }],
  ['ids', { ids: null }],
  ['publishedFrom', { publishedFrom: '2020' }],
  ['includeGlobal', { includeGlobal: 'yes' }],
  ['exclude.topics', { exclude: { topics: 'x' } }],
  ['within', { within: 5 }],
  ['within.countries', { within: { countries: {} } }],
  ['within.exclude.ids', { within: { exclude: { ids: 'x' } } }],
  ['limit', { limit: '5' }],
  ['sort', { sort: 1 }],
])('`%s` of a wrong type is named', (name, query) => {
  expect(() => queryCatalogue(catalogue, query as ResourceQuery)).toThrow(
    new RegExp(`^\`${name.replaceAll('.', '\\.')}\` must be`),
  );
});

test('odd values never throw', () => {
  const odd = [
    { limit: NaN },
    { limit: -5 },
    { limit: 1e9 },
    { limit: 2.5 },
    { language: '!!' },
    { language: '', sort: 'title' },
    { sort: 'best' },
    { publishedFrom: NaN },
    { publishedTo: -Infinity },
    { match: { topics: 'most' } },
  ];
  for (const query of odd) expect(() => queryCatalogue(catalogue, query as ResourceQuery)).not.toThrow();
  expect(queryCatalogue(catalogue, { limit: -5 }).resources).toHaveLength(0);
  expect(queryCatalogue(catalogue, { limit: 2.5 }).resources).toHaveLength(2);
  expect(queryCatalogue(catalogue, { publishedFrom: NaN }).total).toBe(0);
  expect(queryCatalogue(catalogue, { topics: ['unknown'] }).total).toBe(0);
});

test('an empty list is no choice', () => {
  expect(queryCatalogue(catalogue, { topics: [], ids: [], within: { ids: [] } }).total).toBe(700);
});

test('a limit of 0 asks for counts alone and has no next page', () => {
  expect(queryCatalogue(catalogue, { limit: 0 })).toMatchObject({ total: 700, resources: [], nextCursor: null });
});

test('a cursor outlives another order of choices and another page size, and nothing else', () => {
  const [a, b] = queryCatalogue(catalogue).facets.languages.map(({ id }) => id) as [string, string];
  const query = { languages: [a, b], limit: 5 };
  const cursor = queryCatalogue(catalogue, query).nextCursor!;
  expect(queryCatalogue(catalogue, { limit: 7, languages: [b, a], cursor }).resources).toHaveLength(7);
  const refused: [Catalogue, ResourceQuery][] = [
    [catalogue, { ...query, text: 'child', cursor }],
    [catalogue, { ...query, sort: 'newest', cursor }],
    [catalogue, { ...query, cursor: '' }],
    [catalogue, { ...query, cursor: `${cursor}0` }],
    [catalogue, { ...query, cursor: 'x'.repeat(20_000) }],
    [openCatalogue({ ...dataset, version: '1.0.1' }), { ...query, cursor }],
  ];
  for (const [on, each] of refused)
    expect(() => queryCatalogue(on, each)).toThrow(expect.objectContaining({ code: 'invalid-cursor' }));
});

test('a value of something else than openCatalogue is named', () => {
  expect(() => queryCatalogue({} as Catalogue)).toThrow(/`catalogue` must be/);
});

test('titles are compared in the language asked for', () => {
  const small = openCatalogue(
    datasetOf([resourceOf('a', 'Zebra'), resourceOf('b', 'Öl'), resourceOf('c', 'Part 10'), resourceOf('d', 'Part 9')]),
  );
  const ids = (language: string) => queryCatalogue(small, { sort: 'title', language }).resources.map(({ id }) => id);
  expect(ids('de')).toEqual(['b', 'd', 'c', 'a']);
  expect(ids('sv')).toEqual(['d', 'c', 'a', 'b']);
});

test('every facet is answered, in the order of its name list', () => {
  expect(Object.keys(queryCatalogue(catalogue).facets)).toEqual(facetNames);
});

test('a choice of 100,000 values is answered at once', () => {
  const topics = Array.from({ length: 100_000 }, (_, i) => `none-${i}`);
  const ask = () => queryCatalogue(catalogue, { topics, exclude: { topics }, within: { topics } });
  expect(leastTime(ask)).toBeLessThan(1000);
});

test('facets are read as late as one likes, whole, and as plain data', () => {
  const query: { topics: string[] } = { topics: [dataset.concepts[0]!.id] };
  const early = queryCatalogue(catalogue, query);
  const expected = JSON.stringify(queryCatalogue(catalogue, query).facets);
  const late = queryCatalogue(catalogue, { ...query, within: { types: [dataset.resources[0]!.type] } });
  const inTime = structuredClone(
    queryCatalogue(catalogue, { ...query, within: { types: [dataset.resources[0]!.type] } }),
  );
  query.topics.pop();
  queryCatalogue(catalogue, { within: { languages: ['en'] }, text: 'child' });
  expect(JSON.stringify(early.facets)).toBe(expected);
  expect(structuredClone(early).facets).toEqual(JSON.parse(expected));
  expect({ ...late.facets }).toEqual(inTime.facets);
  expect(early.facets.topics).toBe(early.facets.topics);
});
