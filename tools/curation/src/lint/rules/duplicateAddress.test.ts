import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleProvenance, sampleResource } from '../../testing/samples.js';
import { duplicateAddress } from './duplicateAddress.js';

const url = 'https://www.unicef.org/safe-online';
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

test('another spelling of the address is the same page', () => {
  for (const spelling of ['https://unicef.org/safe-online/', `${url}#top`, `${url}?utm_source=mail`]) {
    const editions = [{ language: 'en', url: spelling }];
    expect(duplicateAddress.check(sampleRecords({ resources: [sampleResource(), twin({ editions })] }))).toMatchObject([
      { message: `records/resources/safe-online.json gives the same page as its own, as ${url}.` },
    ]);
  }
});

test('an edition may say itself that its page lists several', () => {
  const editions = [{ language: 'en', url, urlKind: 'listing' }];
  expect(duplicateAddress.check(sampleRecords({ resources: [sampleResource(), twin({ editions })] }))).toEqual([]);
});
