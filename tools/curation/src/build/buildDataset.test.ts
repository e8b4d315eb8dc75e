import { expect, test } from 'vitest';
import { dataset } from '../schema/dataset.js';
import { sampleRecords } from '../testing/sampleRecords.js';
import { sampleConcept, sampleResource } from '../testing/samples.js';
import { buildDataset } from './buildDataset.js';

const build = (samples = {}) => buildDataset(sampleRecords(samples), { version: '1.4.0' });

test('the dataset has the shape of its own schema', () => {
  expect(dataset.parse(build())).toEqual(build());
});

test('records come by id, concepts by scheme and id, whatever the order they were read in', () => {
  const resources = [sampleResource({ id: 'b' }), sampleResource({ id: 'a-b' }), sampleResource({ id: 'a' })];
  const concepts = [
    sampleConcept({ id: 'z' }),
    sampleConcept({ id: 'a' }),
    sampleConcept({ id: 'm', scheme: 'audience' }),
  ];
  const built = build({ resources, concepts });
  expect(built.resources.map(({ id }) => id)).toEqual(['a', 'a-b', 'b']);
  expect(built.concepts.map(({ scheme, id }) => `${scheme}/${id}`)).toEqual(['audience/m', 'topic/a', 'topic/z']);
  expect(JSON.stringify(build({ resources: resources.reverse(), concepts: concepts.reverse() }))).toBe(
    JSON.stringify(built),
  );
});

test('lists keep their order: the first topic tells most', () => {
  expect(build({ resources: [sampleResource({ topics: ['z', 'a'] })] }).resources[0]?.topics).toEqual(['z', 'a']);
});

test('the languages are those of the labels', () => {
  const concepts = [
    sampleConcept({ prefLabel: { en: 'a', 'zh-Hans': 'b' } }),
    sampleConcept({ id: 'b', prefLabel: { en: 'a', ar: 'c' } }),
  ];
  expect(build({ concepts }).languages).toEqual(['ar', 'en', 'zh-Hans']);
});

test('a record that has not the shape of the schema stops it, with its file and what to do', () => {
  expect(() => build({ resources: [sampleResource({ title: 1 })] })).toThrow(
    /^records\/resources\/safe-online\.json does not have the shape of the schema\. Fix what/,
  );
});
