import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { summaryLength } from './summaryLength.js';

const check = (summary: Record<string, string>) =>
  summaryLength.check(sampleRecords({ resources: [sampleResource({ summary })] }));

test('60 to 300 characters are fine', () => {
  expect(check({ en: 'x'.repeat(60), fr: 'x'.repeat(300) })).toEqual([]);
});

test('a short summary is a warning', () => {
  expect(check({ en: 'x'.repeat(59) })).toMatchObject([{ level: 'warning', path: 'summary.en' }]);
});

test('a Chinese summary says as much in fewer characters', () => {
  expect(check({ en: 'x'.repeat(60), 'zh-Hans': '安'.repeat(20) })).toEqual([]);
});

test('a long summary is an error that says by how much', () => {
  expect(check({ en: 'x'.repeat(312) })).toMatchObject([
    { level: 'error', path: 'summary.en', fix: 'Shorten it by 12 characters.' },
  ]);
});
