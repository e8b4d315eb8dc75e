import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { summaryLength } from './summaryLength.js';

const check = (summary: Record<string, string>) =>
  summaryLength.check(sampleRecords({ resources: [sampleResource({ summary })] }));

test('60 to 150 characters are fine', () => {
  expect(check({ en: 'x'.repeat(60), fr: 'x'.repeat(150) })).toEqual([]);
});

test('a short summary is a warning', () => {
  expect(check({ en: 'x'.repeat(59) })).toMatchObject([{ level: 'warning', path: 'summary.en' }]);
});

test('a Chinese summary says as much in fewer characters', () => {
  expect(check({ en: 'x'.repeat(60), 'zh-Hans': '安'.repeat(20) })).toEqual([]);
});

test('a summary that a card cuts off is a warning', () => {
  expect(check({ en: 'x'.repeat(160), fr: 'x'.repeat(300) })).toMatchObject([
    { level: 'warning', path: 'summary.en', fix: 'Shorten it by 10 characters: a card shows no more.' },
    { level: 'warning', path: 'summary.fr' },
  ]);
});

test('a long summary is an error that says by how much', () => {
  expect(check({ en: 'x'.repeat(312) })).toMatchObject([
    { level: 'error', path: 'summary.en', fix: 'Shorten it by 162 characters.' },
  ]);
});
