import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleResource } from '../../testing/samples.js';
import { knownCountry } from './knownCountry.js';

const check = (...places: string[]) => knownCountry.check(sampleRecords({ resources: [sampleResource({ places })] }));

test('countries, parts of countries, disputed places and the whole world are fine', () => {
  expect(check('PH', 'GB-ENG', 'TW', 'PS', 'XK', 'EH')).toEqual([]);
  expect(check('global')).toEqual([]);
});

test.each([
  ['UK', 'Write GB.'],
  ['EU', 'Look the code up'],
  ['ZZ', 'Look the code up'],
  ['QQ', 'Look the code up'],
  ['ph', 'Write PH.'],
  ['P1', 'two capital letters'],
])('%s is no country', (code, fix) => {
  expect(check(code)).toMatchObject([
    { path: 'places[0]', message: `"${code}" is not a valid country code.`, fix: expect.stringContaining(fix) },
  ]);
});

test('members of regions and countries of labels are looked at too', () => {
  const concepts = [sampleConcept({ id: 'asia', scheme: 'region', members: ['PH', 'UK'] })];
  const records = sampleRecords({ concepts, resources: [], sourceLabels: { Brunei: ['country:BX'] } });
  expect(knownCountry.check(records).map(({ path }) => path)).toEqual(['members[1]', 'Brunei[0]']);
});
