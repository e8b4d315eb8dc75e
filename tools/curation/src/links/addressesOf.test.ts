import { expect, test } from 'vitest';
import { sampleDataset } from '../testing/sampleDataset.js';
import { sampleResource } from '../testing/samples.js';
import { addressesOf } from './addressesOf.js';

const url = 'https://example.org/a';
const dataset = sampleDataset({
  resources: [
    sampleResource({
      id: 'b',
      editions: [
        { language: 'en', url },
        { language: 'fr', url },
        { language: 'es', url: null },
      ],
      parts: [{ title: { en: 'Part' }, url: 'https://example.org/part' }],
      supersededBy: { title: 'New', published: null, url: 'https://example.org/new' },
    }),
    sampleResource({ id: 'a', editions: [{ language: 'en', url }] }),
  ],
});

test('gives each address once, in order, with the records that use it', () => {
  expect(addressesOf(dataset)).toEqual([
    { address: url, usedBy: ['records/resources/a.json', 'records/resources/b.json'] },
    { address: 'https://example.org/new', usedBy: ['records/resources/b.json'] },
    { address: 'https://example.org/part', usedBy: ['records/resources/b.json'] },
    { address: 'https://www.unicef.org/', usedBy: ['records/publishers/unicef.json'] },
  ]);
});

test('may keep to some records', () => {
  expect(addressesOf(dataset, ['a'])).toEqual([{ address: url, usedBy: ['records/resources/a.json'] }]);
});
