import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { summaryLength } from './summaryLength.js';

const check = (summary: Record<string, string>) =>
  summaryLength.check(sampleRecords({ resources: [sampleResource({ summary })] }));

test('60 to 150 characters are fine in English, up to 180 in other languages', () => {
  expect(check({ en: 'x'.repeat(60), fr: 'x'.repeat(180) })).toEqual([]);
  expect(check({ en: 'x'.repeat(150) })).toEqual([]);
});

test('a short summary is a warning', () => {
  expect(check({ en: 'x'.repeat(59) })).toMatchObject([{ level: 'warning', path: 'summary.en' }]);
});

test('a Chinese summary says as much in fewer characters', () => {
  expect(check({ en: 'x'.repeat(60), 'zh-Hans': '安'.repeat(20) })).toEqual([]);
});

test('a summary that a card cuts off is a warning', () => {
  expect(check({ en: 'x'.repeat(60), fr: 'x'.repeat(190) })).toMatchObject([
    { level: 'warning', path: 'summary.fr', fix: 'Shorten it by 10 characters: a card shows no more.' },
  ]);
});

test('a long summary is an error that says by how much', () => {
  expect(check({ en: 'x'.repeat(162), fr: 'x'.repeat(201) })).toMatchObject([
    { level: 'error', path: 'summary.en', fix: 'Shorten it by 12 characters.' },
    { level: 'error', path: 'summary.fr' },
  ]);
});
