import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleResource } from '../../testing/samples.js';
import { unusedConcept } from './unusedConcept.js';

const check = (...concepts: Record<string, unknown>[]) => unusedConcept.check(sampleRecords({ concepts }));

test('a concept that a resource carries is fine, and so is every broader one', () => {
  const concepts = [
    sampleConcept({ broader: ['safety'] }),
    sampleConcept({ id: 'safety', broader: ['all'] }),
    sampleConcept({ id: 'all' }),
  ];
  expect(check(...concepts)).toEqual([]);
});

test('a concept that nothing carries is a warning, also when a broader one is carried', () => {
  expect(check(sampleConcept(), sampleConcept({ id: 'gaming', broader: ['online-safety'] }))).toMatchObject([
    { level: 'warning', file: 'records/concepts/topic/gaming.json' },
  ]);
});

test('the same word in another scheme is another concept', () => {
  expect(check(sampleConcept(), sampleConcept({ scheme: 'context' }))).toHaveLength(1);
});

test('regions and deprecated concepts may stand unused', () => {
  const asia = sampleConcept({ id: 'asia', scheme: 'region' });
  expect(check(asia, sampleConcept({ id: 'old', deprecated: true }))).toEqual([]);
});

test('a circle among broader concepts ends', () => {
  expect(check(sampleConcept({ broader: ['a'] }), sampleConcept({ id: 'a', broader: ['online-safety'] }))).toEqual([]);
});

test('a stage is carried by the records that name it', () => {
  const concepts = [sampleConcept(), ...['primary', 'early-years'].map((id) => sampleConcept({ id, scheme: 'stage' }))];
  const resources = [sampleResource({ stages: ['primary'] })];
  expect(unusedConcept.check(sampleRecords({ concepts, resources }))).toMatchObject([
    { file: 'records/concepts/stage/early-years.json' },
  ]);
});
