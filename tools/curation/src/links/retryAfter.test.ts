import { expect, test } from 'vitest';
import { retryAfter } from './retryAfter.js';

const now = Date.parse('2026-11-23T00:00:00Z');

test.each([
  ['120', 120_000],
  ['0', 0],
  ['Mon, 23 Nov 2026 00:00:30 GMT', 30_000],
  ['Sun, 22 Nov 2026 00:00:00 GMT', 0],
  ['-5', 0],
  ['soon', undefined],
  ['', undefined],
])('"%s" is %s milliseconds', (header, expected) => {
  // V8 reads "-5" as a year long past.
  expect(retryAfter(header, now)).toBe(expected);
});

test('no header asks for nothing', () => {
  expect(retryAfter(null, now)).toBeUndefined();
});
