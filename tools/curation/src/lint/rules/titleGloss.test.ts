import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { titleGloss } from './titleGloss.js';

const check = (gloss: readonly string[] | undefined, title: object = { en: 'Line 111', vi: 'Tổng đài 111' }) =>
  titleGloss.check(sampleRecords({ resources: [sampleResource({ title, ...(gloss && { titleGloss: gloss }) })] }));

test('a title that is ours is named by its language', () => {
  expect(check(['en'])).toEqual([]);
  expect(check(undefined)).toEqual([]);
});

test('a language without a title, or one named twice, is an error', () => {
  expect(check(['fr'])).toMatchObject([{ path: 'titleGloss[0]', message: 'There is no title in "fr".' }]);
  expect(check(['en', 'en'])).toMatchObject([{ path: 'titleGloss[1]' }]);
});

test('a work has at least one title of its own', () => {
  expect(check(['en'], { en: 'Line 111' })).toMatchObject([{ path: 'titleGloss' }]);
});
