import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleResource } from '../../testing/samples.js';
import { countryWithoutRegion } from './countryWithoutRegion.js';

const asia = sampleConcept({ id: 'asia', scheme: 'region', members: ['PH', 'VN'] });
const check = (places: string[], concepts = [asia]) =>
  countryWithoutRegion.check(sampleRecords({ resources: [sampleResource({ places })], concepts }));

test('members of a region, their parts and "global" are fine', () => {
  expect(check(['PH', 'VN-HN'])).toEqual([]);
  expect(check(['global'])).toEqual([]);
});

test('a country of no region is found', () => {
  expect(check(['PH', 'GB-ENG'])).toMatchObject([
    { level: 'error', path: 'places[1]', fix: 'Add "GB" to "members" of its region in records/concepts/region/.' },
  ]);
});

test('without any regions there is nothing to belong to', () => {
  expect(check(['GB'], [sampleConcept()])).toEqual([]);
});

test('a code that is no country is not to be added to a region', () => {
  expect(check(['UK', 'England', 'GB-XYZ'])).toEqual([]);
});
