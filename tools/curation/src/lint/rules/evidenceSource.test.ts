import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleProvenance, sampleResource } from '../../testing/samples.js';
import { evidenceSource } from './evidenceSource.js';

const check = (fields: Record<string, unknown>) =>
  evidenceSource.check(
    sampleRecords({ resources: [sampleResource({ provenance: sampleProvenance({ source: [] }), ...fields })] }),
  );

test('a date that was seen names a page, of the record or of an edition', () => {
  expect(check({})).toMatchObject([{ level: 'warning', path: 'published.evidence' }]);
  expect(check({ provenance: sampleProvenance() })).toEqual([]);
  expect(check({ editions: [{ language: 'en', url: null, source: ['https://www.unicef.org/'] }] })).toEqual([]);
});

test('what is from memory, or not known, needs none', () => {
  expect(check({ published: { date: '2020', evidence: 'recalled' } })).toEqual([]);
  expect(check({ published: null })).toEqual([]);
});
