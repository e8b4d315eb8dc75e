import { expect, test } from 'vitest';
import { digestOf } from './digestOf.js';

test('the digest follows the English texts and nothing else', () => {
  const texts = { summary: { en: 'A guide.', fr: 'Un guide.' }, usageNote: { en: 'For England.' } };
  expect(digestOf(texts)).toMatch(/^[0-9a-f]{64}$/);
  expect(digestOf({ ...texts, summary: { en: 'A guide.', fr: 'Une notice.' } })).toBe(digestOf(texts));
  expect(digestOf({ ...texts, usageNote: { en: 'For Wales.' } })).not.toBe(digestOf(texts));
  expect(digestOf({ definition: { en: 'A guide.' } })).not.toBe(digestOf(texts));
});
