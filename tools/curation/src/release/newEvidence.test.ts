import { expect, test } from 'vitest';
import { buildDataset } from '../build/buildDataset.js';
import { sampleRecords } from '../testing/sampleRecords.js';
import { sampleProvenance, sampleResource } from '../testing/samples.js';
import { newEvidence } from './newEvidence.js';

const last = { dataset: buildDataset(sampleRecords(), { version: '1.0.0' }), files: undefined, schemas: undefined };
const check = (fields: object) => newEvidence(sampleRecords({ resources: [sampleResource({ ...fields })] }), last);
const moved = { language: 'en', url: 'https://example.org/new-page' };

test('an address that was published before needs no new words', () => {
  expect(check({})).toEqual([]);
});

test('a new address that is found carries the words of the title as read, on the edition or the record', () => {
  expect(check({ editions: [moved] })).toMatchObject([{ level: 'error', path: 'editions[0].url' }]);
  expect(check({ editions: [{ ...moved, titleAsRead: 'Safe Online – Home' }] })).toEqual([]);
  expect(check({ editions: [moved], provenance: sampleProvenance({ titleAsRead: 'Safe Online' }) })).toEqual([]);
});

test('an address from memory has no words to carry', () => {
  expect(check({ editions: [{ ...moved, urlEvidence: 'recalled' }] })).toEqual([]);
});

test('before the first release nothing is new', () => {
  expect(newEvidence(sampleRecords({ resources: [sampleResource({ editions: [moved] })] }), undefined)).toEqual([]);
});
