import { expect, test } from 'vitest';
import { digestOf } from './digestOf.js';

test('the digest follows the texts of its language, English unless it is named, and nothing else', () => {
  const texts = { summary: { en: 'A guide.', fr: 'Un guide.' }, usageNote: { en: 'For England.' } };
  expect(digestOf(texts)).toMatch(/^[0-9a-f]{64}$/);
  expect(digestOf({ ...texts, summary: { en: 'A guide.', fr: 'Une notice.' } })).toBe(digestOf(texts));
  expect(digestOf({ ...texts, usageNote: { en: 'For Wales.' } })).not.toBe(digestOf(texts));
  expect(digestOf(texts, 'fr')).toBe(digestOf({ summary: { en: 'Un guide.' } }));
  expect(digestOf({ definition: { en: 'A guide.' } })).not.toBe(digestOf(texts));
});
