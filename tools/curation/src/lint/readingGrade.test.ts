import { expect, test } from 'vitest';
import { readingGrade } from './readingGrade.js';

test('a simple text takes few years of school', () => {
  const { grade, longestSentence } = readingGrade('The cat sat on the mat. It was fat.') ?? {};
  expect(grade).toBeLessThan(1);
  expect(longestSentence).toBe(6);
});

test('long words and sentences take more', () => {
  const text = 'Multidisciplinary considerations regarding institutional accountability necessitate harmonisation.';
  expect(readingGrade(text)?.grade).toBeGreaterThan(20);
});

test('a text without words has no grade', () => {
  expect(readingGrade('…')).toBeUndefined();
});
