import { expect, test } from 'vitest';
import type { Dataset } from '@safeguarding/data';
import type { Catalogue, FacetDefinition } from '../model.js';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { syntheticDataset } from '../testing/syntheticDataset.mjs';
import { naiveCatalogue } from './naiveCatalogue.oracle.js';
import { facetNames, facets as ours } from '../facets.js';
import type { ResourceQuery } from './query.js';
import { queryCatalogue } from './queryCatalogue.js';

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

const refused = (query: unknown) => {
  try {
    queryCatalogue(catalogue, query as ResourceQuery);
  } catch (error) {
    return error;
  }
  return undefined;
};

test.each<[string, unknown]>([
  ['query', null],
  ['query', []],
  ['text', { text: 5 }],
  ['topics', { topics: 'x' }],
  ['topics', { topics: [5] }],
  ['ids', { ids: null }],
  ['publishedFrom', { publishedFrom: '2020' }],
  ['publishedFrom', { publishedFrom: NaN }],
  ['includeGlobal', { includeGlobal: 'yes' }],
  ['exclude.topics', { exclude: { topics: 'x' } }],
  ['within', { within: 5 }],
  ['within.countries', { within: { countries: {} } }],
  ['within.exclude.ids', { within: { exclude: { ids: 'x' } } }],
  ['match', { match: 'all' }],
  ['limit', { limit: '5' }],
  ['sort', { sort: 1 }],
  ['cursor', { cursor: 5 }],
])('`%s` of a wrong type is named', (name, query) => {
  expect(refused(query)).toMatchObject({ code: 'invalid-option', path: name });
  expect(refused(query)).toMatchObject({
    message: expect.stringMatching(new RegExp(`^\`${name.replaceAll('.', '\\.')}\` must be`)) as string,
  });
});

test.each<[string, unknown, string | undefined]>([
  ['topic', { topic: ['csam'] }, 'topics'],
  ['query', { query: 'x' }, undefined],
  ['Text', { Text: 'x' }, 'text'],
  ['within.countrys', { within: { countrys: ['PH'] } }, 'countries'],
  ['within.limit', { within: { limit: 5 } }, undefined],
  ['within.within', { within: { within: {} } }, undefined],
  ['exclude.publisher', { exclude: { publisher: ['x'] } }, 'publishers'],
  ['exclude.includeGlobal', { exclude: { includeGlobal: true } }, undefined],
  ['within.exclude.id', { within: { exclude: { id: ['x'] } } }, 'ids'],
  ['match.topic', { match: { topic: 'all' } }, 'topics'],
  ['sort', { sort: 'newst' }, 'newest'],
  ['sort', { sort: 'date' }, undefined],
  ['match.topics', { match: { topics: 'al' } }, 'all'],
  ['within.match.topics', { within: { match: { topics: 'some' } } }, undefined],
  ['limit', { limit: NaN }, undefined],
  ['limit', { limit: -1 }, undefined],
  ['limit', { limit: 2.5 }, undefined],
  ['limit', { limit: 1001 }, undefined],
])('`%s` that means nothing is named, with the nearest right word', (path, query, nearest) => {
  expect(refused(query)).toMatchObject({ code: 'invalid-option', path });
  const { message } = refused(query) as Error;
  if (nearest) expect(message).toContain(`Did you mean "${nearest}"?`);
  else expect(message).not.toContain('Did you mean');
});

test('odd values that mean something never throw', () => {
  const odd = [
    {},
    { limit: 0 },
    { limit: 1000 },
    { language: '!!' },
    { language: '', sort: 'title' },
    { publishedTo: -Infinity },
    { topics: undefined, nothing: undefined },
    { cursor: null },
  ];
  for (const query of odd) expect(() => queryCatalogue(catalogue, query as ResourceQuery)).not.toThrow();
  expect(queryCatalogue(catalogue, { topics: ['unknown'] }).total).toBe(0);
});

test('a scope of a country lets in what applies everywhere, unless told otherwise; a ticked country does not', () => {
  const small = openCatalogue(
    datasetOf([
      resourceOf('here', 'One', { places: ['PH'] }),
      resourceOf('there', 'Two', { places: ['FR'] }),
      resourceOf('everywhere', 'Three', { places: ['global'] }),
    ]),
  );
  const ids = (query: ResourceQuery) => queryCatalogue(small, query).resources.map(({ id }) => id);
  expect(ids({ within: { countries: ['PH'] } })).toEqual(['everywhere', 'here']);
  expect(ids({ within: { countries: ['PH'], includeGlobal: false } })).toEqual(['here']);
  expect(ids({ countries: ['PH'] })).toEqual(['here']);
  expect(ids({ countries: ['PH'], includeGlobal: true })).toEqual(['everywhere', 'here']);
  expect(ids({ within: { topics: ['safety'] } })).toHaveLength(3);
});

test('an empty list is no choice', () => {
  expect(queryCatalogue(catalogue, { topics: [], ids: [], within: { ids: [] } }).total).toBe(700);
});

test('a limit of 0 asks for counts alone and has no next page', () => {
  expect(queryCatalogue(catalogue, { limit: 0 })).toMatchObject({ total: 700, resources: [], nextCursor: null });
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
  let reads = 0;
  const topics = new Proxy(
    Array.from({ length: 100_000 }, (_, i) => `none-${i}`),
    { get: (list, key, self) => (reads++, Reflect.get(list, key, self) as unknown) },
  );
  queryCatalogue(catalogue, { topics, exclude: { topics }, within: { topics } });
  expect(reads).toBeLessThan(topics.length * 40); // Of each of the three some times, not one for each other.
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

// Each of a few records very often: sets of many words, and lists longer than small numbers reach.
test('a large catalogue answers as a loop over its records', () => {
  const times = 825;
  const few = syntheticDataset(40);
  const many: Dataset = {
    ...few,
    resources: Array.from({ length: 40 * times }, (_, i) => ({ ...few.resources[i % 40]!, id: `r-${i}` })),
  };
  const large = openCatalogue(many);
  const { topics, types, languages } = queryCatalogue(large).facets;
  const naive = naiveCatalogue(few);
  for (const query of [
    {},
    { topics: [topics[0]!.id] },
    { topics: [topics[1]!.id, topics[3]!.id], types: [types[0]!.id] },
    { types: [types[1]!.id], languages: [languages[0]!.id, languages[1]!.id] },
    { within: { languages: [languages[2]!.id] }, topics: [topics[2]!.id] },
  ]) {
    const { total, facets } = naive(query);
    const counts = Object.entries(facets).map(([facet, list]) => [
      facet,
      list.map((each) => ({ ...each, count: each.count * times })),
    ]);
    expect(queryCatalogue(large, query)).toMatchObject({ total: total * times, facets: Object.fromEntries(counts) });
  }
});

const isbns = { name: 'isbns', values: ({ isbn }) => (isbn ? [isbn] : []) } as const satisfies FacetDefinition;
const labels = { name: 'labels', values: ({ sourceLabels }) => sourceLabels } as const satisfies FacetDefinition;

test('nothing outside a scope is found or counted, however many facets there are', () => {
  const records = Array.from({ length: 30 }, (_, i) =>
    resourceOf(`r${i}`, 'One', {
      places: [i % 5 ? 'GB' : 'PH'],
      sourceLabels: [i % 2 ? 'Other' : 'Child Protection'],
    }),
  );
  const opened = openCatalogue(datasetOf(records), { facets: [...ours, isbns, labels] });
  const { total, resources, facets } = queryCatalogue(opened, {
    within: { countries: ['PH'] },
    labels: ['Child Protection'],
    types: ['guide'],
    limit: 50,
  });
  expect(resources.map(({ places }) => places)).toEqual(Array(total).fill(['PH']));
  expect(total).toBe(3);
  expect(facets.countries).toEqual([{ id: 'PH', count: 3, selected: false }]);
  expect(facets.labels).toEqual([
    { id: 'Child Protection', count: 3, selected: true },
    { id: 'Other', count: 3, selected: false },
  ]);
  expect(facets.isbns).toEqual([]);
});

test('facets that cannot be used are refused by their place', () => {
  const open = (...facets: unknown[]) => openCatalogue(datasetOf([]), { facets: facets as FacetDefinition[] });
  expect(() => open(labels, labels)).toThrow(
    expect.objectContaining({ code: 'invalid-option', path: 'facets[1].name' }),
  );
  expect(() => open({ ...labels, name: 'text' })).toThrow(expect.objectContaining({ path: 'facets[0].name' }));
  expect(() => open(labels, { name: 'more' })).toThrow(expect.objectContaining({ path: 'facets[1]' }));
  expect(() => open(null)).toThrow(expect.objectContaining({ path: 'facets[0]' }));
});

test('a result stays as it is whatever is asked next', () => {
  const queries: ResourceQuery[] = [
    { text: 'child online', sort: 'relevance' },
    { topics: [dataset.concepts[0]!.id], within: { languages: ['en'] } },
    { text: 'safegarding', limit: 3 },
    { sort: 'title', publishedFrom: 2010 },
  ];
  const results = queries.map((query) => queryCatalogue(catalogue, query));
  const before = structuredClone(results);
  queries.reverse().forEach((query) => queryCatalogue(catalogue, { ...query, exclude: { topics: ['none'] } }));
  expect(results).toEqual(before);
});

test('a catalogue answers through a proxy that a store of a framework puts before it', () => {
  for (const query of [{}, { text: 'child' }, { sort: 'title' as const, publishedFrom: 2010 }])
    expect(queryCatalogue(new Proxy(catalogue, {}), query)).toEqual(queryCatalogue(catalogue, query));
});
