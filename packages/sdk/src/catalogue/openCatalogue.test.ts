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
  ['resources[1].title', (_, resource) => (resource['title'] = { en: 5 })],
  ['resources[1].summary', (_, resource) => (resource['summary'] = { en: 'a'.repeat(100_001) })],
  ['resources[1].supersededBy', (_, resource) => (resource['supersededBy'] = 'one')],
])('a dataset whose `%s` is wrong is refused by that name', (path, spoil) => {
  const dataset = structuredClone(good()) as unknown as Record<string, unknown>;
  spoil(dataset, (dataset['resources'] as Record<string, unknown>[])[1]!);
  expect(() => openCatalogue(dataset as unknown as Dataset)).toThrow(
    expect.objectContaining({ code: 'invalid-data', path }),
  );
});

const hidden = '\u202E';
test.each<[string, string]>([
  ['version', `1.0.0${hidden}`],
  ['version', '1.0.0 '],
  ['released', `2026-11-23${hidden}`],
  ['released', '2026-11-23T10:00:00Z'],
  ['released', '2026-02-30'],
  ['published', `2020${hidden}`],
  ['published', '2020-11-23T10:00'],
  ['published', '2020-13'],
  ['published', 'soon'],
  ['supersededBy', `2020${hidden}`],
  ['supersedes', '2020\u0000'],
])('a `%s` that a page could not show as it is, such as %j, is refused', (field, text) => {
  const inResource = !['version', 'released'].includes(field);
  const value = field === 'published' ? { date: text, evidence: 'found' } : { title: 'X', published: text, url: null };
  const dataset = inResource ? datasetOf([resourceOf('one', 'One', { [field]: value })]) : { ...good(), [field]: text };
  expect(() => openCatalogue(dataset)).toThrow(
    expect.objectContaining({ code: 'invalid-data', path: inResource ? `resources[0].${field}` : field }),
  );
});

test.each(['2020', '2020-02', '2024-02-29'])('%s is a date of publication', (date) => {
  const published = { date, evidence: 'found' as const };
  expect(() => openCatalogue(datasetOf([resourceOf('one', 'One', { published })]))).not.toThrow();
});

const topic = (id: string, broader: readonly string[]) => ({
  id,
  scheme: 'topic' as const,
  prefLabel: { en: id },
  broader: broader as string[],
  related: [],
  reviewed: [],
});
const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
const under = (concepts: NonNullable<Parameters<typeof datasetOf>[1]>['concepts']) =>
  datasetOf(
    times(10_000, (i) => resourceOf(`r${i}`, 'R', { topics: [`t${i}`] })),
    { concepts: concepts! },
  );

test.each<[string, () => Dataset, unknown]>([
  [
    'a chain of ten thousand concepts over as many records',
    () => under(times(10_000, (i) => topic(`t${i}`, i ? [`t${i - 1}`] : []))),
    'concepts[33].broader',
  ],
  [
    'the same from its lower end',
    () => under(times(10_000, (i) => topic(`t${i}`, [`t${i + 1}`]))),
    'concepts[33].broader',
  ],
  [
    'a circle of ten thousand concepts',
    () => under(times(10_000, (i) => topic(`t${i}`, [`t${(i + 1) % 10_000}`]))),
    'concepts[33].broader',
  ],
  [
    'a ladder with two ways up at each step',
    () => under(times(60, (i) => topic(`t${i}`, i < 2 ? [] : [`t${i - (i % 2) - 1}`, `t${i - (i % 2) - 2}`]))),
    'concepts[14].broader',
  ],
  [
    'twenty concepts each of which is broader than all others',
    () =>
      under(
        times(20, (i) =>
          topic(
            `t${i}`,
            times(20, (j) => `t${j}`).filter((id) => id !== `t${i}`),
          ),
        ),
      ),
    'concepts[16].broader',
  ],
  [
    'a concept that names another one a million times',
    () =>
      under([
        topic('t0', []),
        topic(
          't1',
          times(1_000_000, () => 't0'),
        ),
      ]),
    'concepts[1].broader',
  ],
  [
    'thousands of regions that all hold a place',
    () =>
      datasetOf(
        times(5_000, (i) => resourceOf(`r${i}`, 'R', { places: ['PH'] })),
        { concepts: times(20_000, (i) => ({ ...topic(`g${i}`, []), scheme: 'region', members: ['PH'] })) },
      ),
    expect.stringMatching(/^resources\[\d+\]\.places$/),
  ],
  [
    'a tag of fifty thousand parts',
    () => datasetOf([resourceOf('one', 'One', { editions: [{ language: `a${'-a'.repeat(50_000)}`, url: null }] })]),
    'resources[0].editions',
  ],
  [
    'a place of fifty thousand parts',
    () => datasetOf([resourceOf('one', 'One', { places: [`A${'-A'.repeat(50_000)}`] })]),
    'resources[0].places',
  ],
])('%s is refused by its place before the page hangs', (_, make, path) => {
  expect(() => openCatalogue(make())).toThrow(expect.objectContaining({ code: 'invalid-data', path }));
});

test('labels of more words than an index can hold are refused by the first query with text', () => {
  const words = times(40, (n) => times(2_000, (i) => `w${n}x${i}`).join(' '));
  const concepts = times(10, (i) => ({ ...topic(`t${i}`, []), altLabel: { en: words } }));
  const topics = concepts.map(({ id }) => id);
  const catalogue = openCatalogue(
    datasetOf(
      times(500, (i) => resourceOf(`r${i}`, 'R', { topics })),
      { concepts },
    ),
  );
  expect(queryCatalogue(catalogue).total).toBe(500);
  expect(() => queryCatalogue(catalogue, { text: 'word' })).toThrow(
    expect.objectContaining({ code: 'invalid-data', path: 'concepts' }),
  );
});

test.each([undefined, null, 'text', 5, []])('%j is no dataset', (value) => {
  expect(() => openCatalogue(value as unknown as Dataset)).toThrow(expect.objectContaining({ code: 'invalid-data' }));
});

test.each<[string, unknown, RegExp]>([
  ['text', JSON.stringify(good()), /JSON\.parse/],
  ['a promise', Promise.resolve(good()), /Await it/],
  ['a module', { default: good() }, /Pass its `default`/],
])('%s in place of a dataset is named, with what to do', (_, value, words) => {
  expect(() => openCatalogue(value as Dataset)).toThrow(
    expect.objectContaining({ code: 'invalid-data', path: 'dataset', message: expect.stringMatching(words) as string }),
  );
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
