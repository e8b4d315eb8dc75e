import { expect, test } from 'vitest';
import { gaps } from '../schema/gaps.js';
import { realDataset } from '../testing/realDataset.js';
import { sampleDataset } from '../testing/sampleDataset.js';
import { sampleConcept, sampleResource } from '../testing/samples.js';
import { gapsMarkdown, knownGaps } from './knownGaps.js';

const url = 'https://example.org/a';
const dataset = sampleDataset({
  concepts: [
    sampleConcept({ prefLabel: { en: 'Online safety', fr: 'Sécurité en ligne' } }),
    sampleConcept({ id: 'helpline', scheme: 'resource-type' }),
    sampleConcept({ id: 'guide', scheme: 'resource-type' }),
    sampleConcept({ id: 'teachers', scheme: 'audience' }),
  ],
  resources: [
    sampleResource({ id: 'a-line', type: 'helpline', places: ['GB-ENG', 'FR'] }),
    sampleResource({
      id: 'a-guide',
      places: ['PH'],
      summary: { en: 'A guide.', fr: 'Un guide.' },
      usageNote: { en: 'Read first.' },
      editions: [{ language: 'fr-CA', url }],
    }),
    sampleResource({ id: 'for-all', places: ['global'] }),
  ],
});
const found = knownGaps(dataset);

test('a country has a service where one is recorded for it, or for a part of it; worldwide ones count for none', () => {
  expect(found.countries.withService).toEqual(['FR', 'GB']);
  expect(found.countries.withoutService).toContain('PH');
  expect(found.countries.withoutResource).toContain('DE');
  expect(found.countries.withoutResource).not.toContain('PH');
  expect(found.countries.withService.length + found.countries.withoutService.length).toBe(249);
});

test('a language lacks what is not written in it', () => {
  expect(found.languages).toMatchObject([
    { language: 'en', withoutSummary: 0, withoutUsageNote: 0, unsigned: 3 },
    { language: 'fr', withoutSummary: 2, withoutUsageNote: 1, unsigned: 3, editions: 1 },
  ]);
});

test('the gaps of the real records have the published shape, and people can read them', () => {
  const real = knownGaps(realDataset());
  expect(gaps.parse(real)).toEqual(real);
  const text = gapsMarkdown(real, { addresses: 9, answered: 7, lastSeenOn: '2026-11-24' });
  expect(text).toContain(`| with a service of help of their own | ${real.countries.withService.length} |`);
  expect(text).toContain('A machine asked last on 2026-11-24: 7 of 9 addresses answered.');
  expect(gapsMarkdown(real, undefined)).toContain('No machine has asked');
});
