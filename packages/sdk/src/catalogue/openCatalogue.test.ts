import type { Dataset } from '@safeguarding/data';
import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { isSafeguardingError } from '../errors.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { openCatalogue } from './openCatalogue.js';

const good = () => datasetOf([resourceOf('one', 'One'), resourceOf('two', 'Two')]);

test('a catalogue shows what it was opened with, by id', () => {
  const catalogue = openCatalogue(
    datasetOf([resourceOf('one', 'One')], {
      concepts: [
        { id: 'safety', scheme: 'topic', prefLabel: { en: 'Safety' }, broader: [], related: [], reviewed: [] },
      ],
    }),
  );
  expect(catalogue).toMatchObject({
    version: '1.0.0',
    released: '2026-11-23',
    languages: ['en', 'fr', 'ar', 'zh-Hans', 'ru'],
  });
  expect([...catalogue.resources.keys()]).toEqual(['one']);
  expect(catalogue.concepts.get('topic')?.get('safety')?.prefLabel.en).toBe('Safety');
  expect(Object.isFrozen(catalogue)).toBe(true);
});

test('opening and asking change nothing in the dataset', () => {
  const dataset = good();
  const before = structuredClone(dataset);
  queryCatalogue(openCatalogue(dataset), { text: 'one', sort: 'title' });
  expect(dataset).toEqual(before);
});

test('an empty dataset opens and finds nothing', () => {
  expect(
    queryCatalogue(openCatalogue(datasetOf([])), { text: 'x', topics: ['a'], within: { languages: ['en'] } }),
  ).toMatchObject({ total: 0, resources: [], nextCursor: null });
});

test('fields of a newer minor version are ignored', () => {
  expect(() => openCatalogue({ ...good(), mood: 'new' } as Dataset)).not.toThrow();
});

test.each<[string, (dataset: Record<string, unknown>, resource: Record<string, unknown>) => void]>([
  ['schemaVersion', (dataset) => delete dataset['schemaVersion']],
  ['version', (dataset) => (dataset['version'] = 1)],
  ['languages', (dataset) => (dataset['languages'] = 'en')],
  ['resources', (dataset) => (dataset['resources'] = {})],
  ['publishers', (dataset) => (dataset['publishers'] = [null])],
  ['resources[1].id', (_, resource) => (resource['id'] = 'one')],
  ['resources[1].title', (_, resource) => (resource['title'] = 'Two')],
  ['resources[1].topics', (_, resource) => (resource['topics'] = [5])],
  ['resources[1].editions', (_, resource) => (resource['editions'] = [{}])],
  ['resources[1].published', (_, resource) => (resource['published'] = '2020')],
  ['resources[1].parts', (_, resource) => (resource['parts'] = [{ title: 'a' }])],
])('a dataset whose `%s` is wrong is refused by that name', (path, spoil) => {
  const dataset = structuredClone(good()) as unknown as Record<string, unknown>;
  spoil(dataset, (dataset['resources'] as Record<string, unknown>[])[1]!);
  expect(() => openCatalogue(dataset as unknown as Dataset)).toThrow(
    expect.objectContaining({ code: 'invalid-data', path }),
  );
});

test.each([undefined, null, 'text', 5, []])('%j is no dataset', (value) => {
  expect(() => openCatalogue(value as unknown as Dataset)).toThrow(expect.objectContaining({ code: 'invalid-data' }));
});

test('a newer major shape asks for an update', () => {
  try {
    openCatalogue({ ...good(), schemaVersion: 2 } as unknown as Dataset);
    expect.unreachable();
  } catch (error) {
    expect(isSafeguardingError(error, 'unsupported-schema')).toBe(true);
  }
});

test('ids named like parts of prototypes are ids like any other', () => {
  const odd = resourceOf('constructor', 'Odd', { topics: ['__proto__', 'toString'], type: 'constructor' });
  const { facets } = queryCatalogue(openCatalogue(datasetOf([odd])), {
    topics: ['__proto__'],
    types: ['hasOwnProperty'],
  });
  expect(facets.topics).toEqual([
    { id: '__proto__', count: 0, selected: true },
    { id: 'toString', count: 0, selected: false },
  ]);
});

test('circles among concepts end', () => {
  const concept = (id: string, broader: string[]) => ({
    id,
    scheme: 'topic' as const,
    prefLabel: { en: id },
    broader,
    related: [],
    reviewed: [],
  });
  const catalogue = openCatalogue(
    datasetOf([resourceOf('one', 'One', { topics: ['a'] })], {
      concepts: [concept('a', ['b']), concept('b', ['c']), concept('c', ['a'])],
    }),
  );
  expect(queryCatalogue(catalogue, { topics: ['c'] }).total).toBe(1);
});

test('the published dataset opens and answers', () => {
  const { total, facets } = queryCatalogue(openCatalogue(dataset));
  expect(total).toBe(dataset.resources.length);
  for (const values of Object.values(facets)) expect(values.length).toBeGreaterThan(0);
});
