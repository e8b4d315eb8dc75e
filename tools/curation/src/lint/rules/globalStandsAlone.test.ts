import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { globalStandsAlone } from './globalStandsAlone.js';

const check = (places: string[]) => globalStandsAlone.check(sampleRecords({ resources: [sampleResource({ places })] }));

test('the whole world is fine, and so are several places', () => {
  expect(check(['global'])).toEqual([]);
  expect(check(['PH', 'GB-ENG'])).toEqual([]);
});

test('a place beside the whole world is found', () => {
  expect(check(['global', 'PH'])).toMatchObject([{ path: 'places', message: '"global" is listed together with PH.' }]);
});
