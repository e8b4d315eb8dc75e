import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleNeed, sampleResource } from '../../testing/samples.js';
import { replacedConcept } from './replacedConcept.js';

const old = { id: 'net-safety', prefLabel: { en: 'Net safety' } };

const check = (fields: object, topics: readonly string[] = ['online-safety']) =>
  replacedConcept.check(
    sampleRecords({
      resources: [sampleResource({ topics })],
      concepts: [sampleConcept(), sampleConcept({ ...old, ...fields })],
    }),
  );

test('a deprecated concept names what replaces it', () => {
  expect(check({ deprecated: true, replacedBy: ['online-safety'] })).toEqual([]);
});

test('a concept in use is replaced by nothing, and nothing is replaced by a deprecated one', () => {
  expect(check({ replacedBy: ['online-safety'] })).toMatchObject([{ path: 'replacedBy' }]);
  expect(check({ deprecated: true, replacedBy: ['net-safety'] })).toMatchObject([{ path: 'replacedBy[0]' }]);
});

test('a record that carries a deprecated concept is told what to write', () => {
  expect(check({ deprecated: true, replacedBy: ['online-safety'] }, ['net-safety'])).toMatchObject([
    { level: 'warning', path: 'topics[0]', fix: 'Write online-safety.' },
  ]);
});

test('a deprecated stage is found as well', () => {
  const concepts = [sampleConcept(), sampleConcept({ id: 'infants', scheme: 'stage', deprecated: true })];
  const resources = [sampleResource({ stages: ['infants'] })];
  expect(replacedConcept.check(sampleRecords({ concepts, resources }))).toMatchObject([{ path: 'stages[0]' }]);
});

test('a need that names a deprecated concept is told too', () => {
  const concepts = [sampleConcept(), sampleConcept({ ...old, deprecated: true, replacedBy: ['online-safety'] })];
  const needs = [sampleNeed({ topics: ['net-safety'] })];
  expect(replacedConcept.check(sampleRecords({ concepts, needs }))).toMatchObject([
    { file: 'records/needs/things-at-home.json', path: 'topics[0]', fix: 'Write online-safety.' },
  ]);
});
