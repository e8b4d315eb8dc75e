import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { readingLevel } from './readingLevel.js';

const check = (summary: Record<string, string>) =>
  readingLevel.check(sampleRecords({ resources: [sampleResource({ summary })] }));

test('plain English is fine', () => {
  expect(check({ en: 'Helps teachers to notice the signs of harm. Says what to do next, step by step.' })).toEqual([]);
});

test('hard words are a warning', () => {
  const en =
    'Operationalises institutional accountability through multidisciplinary harmonisation of responsibilities.';
  expect(check({ en })).toMatchObject([
    { level: 'warning', path: 'summary.en', expected: expect.stringMatching(/14/) },
  ]);
});

test('a sentence of 36 words is a warning of its own, one of 35 is not', () => {
  expect(check({ en: 'we see it '.repeat(12) })).toMatchObject([
    { message: 'A sentence of the summary has 36 words.' },
  ]);
  expect(check({ en: `${'we see it '.repeat(11)}now so.` })).toEqual([]);
});

test('other languages have other measures', () => {
  expect(check({ en: 'Short.', de: 'Unfallversicherungsbestimmungsverordnungen '.repeat(40) })).toEqual([]);
});
