import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleProvenance, sampleResource } from '../../testing/samples.js';
import { duplicateAddress } from './duplicateAddress.js';

const url = 'https://example.org/safe-online';
const twin = (fields: Record<string, unknown> = {}) => sampleResource({ id: 'twin', ...fields });

test('two languages of one resource may share a page', () => {
  const editions = [
    { language: 'en', url },
    { language: 'fr', url },
  ];
  expect(duplicateAddress.check(sampleRecords({ resources: [sampleResource({ editions })] }))).toEqual([]);
});

test('two resources may stand on one listing', () => {
  const provenance = sampleProvenance({ urlKind: 'listing' });
  const resources = [sampleResource({ provenance }), twin({ provenance })];
  expect(duplicateAddress.check(sampleRecords({ resources }))).toEqual([]);
});

test('two resources with one page of their own are a warning', () => {
  expect(duplicateAddress.check(sampleRecords({ resources: [sampleResource(), twin()] }))).toMatchObject([
    { level: 'warning', file: 'records/resources/twin.json', path: 'editions[0].url' },
  ]);
});
