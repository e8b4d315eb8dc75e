import type { Dataset } from '@safeguarding/data';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { columnsOf } from '../columns/columnsOf.js';
import { isSafeguardingError } from '../errors.js';
import { datasetOf, needOf, resourceOf } from '../testing/datasetOf.js';
import { fuzz } from '../testing/fuzz.js';
import { syntheticDataset } from '../testing/syntheticDataset.mjs';
import { openSerialised } from './openSerialised.js';
import { checksum } from './sections.js';
import { serialiseIndex } from './serialiseIndex.js';

const answers = [
  { id: 'resource-1', role: 'talk' as const },
  { set: 'lines', role: 'talk' as const },
];
const dataset: Dataset = {
  ...syntheticDataset(120),
  needs: [needOf('hurt', ['somebody hurts me'], { answers }), needOf('lost', ['i am lost and alone'])],
  answerSets: [{ id: 'lines', label: 'Lines', resources: [{ id: 'resource-2' }] }],
};
const index = serialiseIndex(dataset);
const refused = expect.objectContaining({ code: 'invalid-data', path: 'index' });
const sealed = (bytes: Uint8Array) => {
  new DataView(bytes.buffer).setUint32(16, checksum(bytes, 20), true);
  return bytes;
};

test('a catalogue opened with its index answers as the one that was opened without', () => {
  const plain = openCatalogue(dataset);
  const quick = openSerialised(dataset, index);
  expect(quick).toEqual(plain);
  const { topics, languages } = queryCatalogue(plain).facets;
  for (const query of [
    {},
    { text: 'child' },
    { text: 'somebody hurts me' },
    { text: 'safegarding', topics: [topics[0]!.id] },
    { languages: [languages[1]!.id], sort: 'title' as const, within: { topics: [topics[2]!.id] } },
  ])
    expect(queryCatalogue(quick, query)).toEqual(queryCatalogue(plain, query));
  expect(columnsOf(quick)).toEqual(columnsOf(plain));
});

test('the index of no records and of odd ones is read back', () => {
  const odd = resourceOf('constructor', '', { topics: ['__proto__', 'ж', '😀'], publishers: [] });
  for (const each of [datasetOf([]), datasetOf([odd]), datasetOf([odd, resourceOf('b', '\ud800')])])
    expect(queryCatalogue(openSerialised(each, serialiseIndex(each)))).toEqual(queryCatalogue(openCatalogue(each)));
});

test('the same dataset gives the same bytes, and they may lie anywhere in memory', () => {
  expect(serialiseIndex(structuredClone(dataset))).toEqual(index);
  const buffer = new Uint8Array(index.length + 3);
  buffer.set(index, 3);
  expect(openSerialised(dataset, buffer.subarray(3)).resources.size).toBe(120);
});

test.each<[string, (resource: Dataset['resources'][number]) => object]>([
  ['topic', ({ topics }) => ({ topics: [...topics, 'other'] })],
  ['title', () => ({ title: { en: 'Another' } })],
  ['language of the title', ({ title }) => ({ title: { fr: title['en'] } })],
  ['summary', ({ summary }) => ({ summary: { en: `${summary['en']}.` } })],
  ['edition', () => ({ editions: [{ language: 'xx', url: null }] })],
  ['date', () => ({ published: { date: '1901', evidence: 'found' } })],
  ['mark of what to start with', ({ startHere }) => ({ startHere: !startHere })],
  ['successor', ({ supersededBy }) => ({ supersededBy: supersededBy ? undefined : { title: 'x' } })],
  ['part', () => ({ parts: [{ title: { en: 'Part' }, url: null }] })],
  ['other name', () => ({ alsoKnownAs: ['Other'] })],
])('an index is refused when a record has another %s', (_, change) => {
  const resources = dataset.resources.map((each, i) => (i === 7 ? { ...each, ...change(each) } : each));
  expect(() => openSerialised({ ...dataset, resources }, index)).toThrow(refused);
});

test('an index is refused for another version, order, concept, publisher, need or set of answers', () => {
  const others: Partial<Dataset>[] = [
    { version: '1.0.1' },
    { languages: ['en'] },
    { resources: [...dataset.resources].reverse() },
    { resources: dataset.resources.slice(1) },
    { concepts: dataset.concepts.slice(1) },
    { publishers: dataset.publishers.slice(1) },
    { needs: [] },
    { needs: [...dataset.needs!].reverse() },
    { needs: [needOf('hurt', ['somebody hurts me']), dataset.needs![1]!] },
    { answerSets: [] },
  ];
  for (const other of others) expect(() => openSerialised({ ...dataset, ...other }, index)).toThrow(refused);
});

test.each<[string, object]>([
  ['schemaVersion', { schemaVersion: 0 }],
  ['resources', { resources: 5 }],
  ['resources[0].topics', { resources: [{ ...dataset.resources[0], topics: undefined }] }],
  ['resources[0].title', { resources: [{ ...dataset.resources[0], title: null }] }],
])('a dataset whose `%s` is wrong is refused by that name, whatever the index', (path, change) => {
  expect(() => openSerialised({ ...dataset, ...change }, index)).toThrow(
    expect.objectContaining({ code: 'invalid-data', path }),
  );
});

test('an index of an earlier format is refused as one of another version', () => {
  const old = index.slice();
  new DataView(old.buffer).setUint32(8, 3, true);
  expect(() => openSerialised(dataset, old)).toThrow(refused);
  expect(() => openSerialised(dataset, old)).toThrow(/was made by another version of this package/);
});

test('a need is recognised by an index that was stored as by one that was made, without reading its phrases again', () => {
  const query = { text: 'somebody hurts me' };
  const { need } = queryCatalogue(openSerialised(dataset, index), query);
  expect(need?.id).toBe('hurt');
  expect(need).toEqual(queryCatalogue(openCatalogue(dataset), query).need);
});

test('a message says what to do', () => {
  expect(() => openSerialised({ ...dataset, version: '2.0.0' }, index)).toThrow(
    'The index was made from another dataset. Make it anew with serialiseIndex, or open the dataset without it.',
  );
  expect(() => openSerialised(dataset, new TextEncoder().encode('<!doctype html>'.repeat(9)))).toThrow(
    /something else/,
  );
});

test.each([undefined, null, 'text', [], new ArrayBuffer(8)])('%o as an index is a wrong type', (value) => {
  expect(() => openSerialised(dataset, value as unknown as Uint8Array)).toThrow(
    expect.objectContaining({ code: 'invalid-option', path: 'index' }),
  );
});

const few: Dataset = {
  ...dataset,
  resources: syntheticDataset(12).resources,
  languages: ['en'],
  concepts: dataset.concepts.filter((_, i) => i % 12 === 0),
  publishers: dataset.publishers.slice(0, 5),
};
const small = serialiseIndex(few);

test('every cut, and every change of a byte, is refused', () => {
  for (let length = 0; length < small.length; length += length < 200 ? 1 : 97)
    expect(() => openSerialised(few, small.slice(0, length))).toThrow(refused);
  fc.assert(
    fc.property(fc.nat(small.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = small.slice();
      bytes[at]! ^= change;
      expect(() => openSerialised(few, bytes)).toThrow(refused);
    }),
    { numRuns: 500 * fuzz },
  );
});

test('bytes made on purpose, checksum and all, are refused or answer every query', () => {
  let opened = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 20, max: small.length - 1 }), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      fc.nat(3),
      (changes, cut) => {
        const bytes = small.slice(0, small.length - cut);
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        try {
          const catalogue = openSerialised(few, sealed(bytes));
          opened++;
          for (const query of [{}, { text: 'child safty' }, { within: { languages: ['en'] } }])
            queryCatalogue(catalogue, query);
        } catch (error) {
          if (!isSafeguardingError(error, 'invalid-data')) throw error;
        }
      },
    ),
    { numRuns: 1000 * fuzz },
  );
  expect(opened).toBeGreaterThan(20);
});
