import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleResource } from '../../testing/samples.js';
import { tooBroad } from './tooBroad.js';

const concepts = [
  sampleConcept(),
  sampleConcept({ id: 'privacy', broader: ['online-safety'] }),
  sampleConcept({ id: 'passwords', broader: ['privacy'] }),
  sampleConcept({ id: 'norm', scheme: 'resource-type' }),
  sampleConcept({ id: 'law', scheme: 'resource-type', broader: ['norm'] }),
  sampleConcept({ id: 'by-law', scheme: 'resource-type', broader: ['law'] }),
];
const check = (fields: Record<string, unknown>) =>
  tooBroad.check(sampleRecords({ resources: [sampleResource(fields)], concepts }));
const many = (count: number) => Array.from({ length: count }, (_, at) => `id-${at}`);

test('a few topics that hold none of each other are fine, and so is a type that holds others but is held itself', () => {
  expect(check({ topics: ['passwords', 'other'], places: ['GB-ENG', 'PH'], type: 'law' })).toEqual([]);
  expect(check({ topics: many(8), audiences: many(8) })).toEqual([]);
});

test('a topic that stands first is what the work is about, and may be told in parts', () => {
  expect(check({ topics: ['online-safety', 'passwords'] })).toEqual([]);
});

test('a topic behind a narrower one adds nothing, at any distance', () => {
  expect(check({ topics: ['passwords', 'online-safety'] })).toMatchObject([
    { level: 'warning', path: 'topics', fix: 'Remove "online-safety".' },
  ]);
});

test('a country holds its parts', () => {
  expect(check({ places: ['GB', 'GB-ENG', 'GB-WLS'] })).toMatchObject([{ path: 'places', fix: 'Remove "GB".' }]);
  expect(check({ places: ['GB-ENG', 'GB'] })).toMatchObject([{ path: 'places', fix: 'Remove "GB".' }]);
});

test('too many are as none', () => {
  expect(check({ topics: many(9), audiences: many(27) }).map(({ path }) => path)).toEqual(['topics', 'audiences']);
});

test('a group of types is no type', () => {
  expect(check({ type: 'norm' })).toMatchObject([{ path: 'type', expected: 'one of law' }]);
});
