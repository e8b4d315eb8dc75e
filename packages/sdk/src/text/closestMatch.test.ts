import { expect, test } from 'vitest';
import { closestMatch } from './closestMatch.js';

const words = ['online-safety', 'school-safety', 'topics', 'types', 'Ab', 'ba'];

test.each([
  ['onlin-saftey', 'online-safety'],
  ['TOPICS', 'topics'],
  ['topic', 'topics'],
  ['type', 'types'],
  ['ab', 'Ab'],
  ['xyzzy', undefined],
  ['', undefined],
])('%j is closest to %j', (word, expected) => expect(closestMatch(word, words)).toBe(expected));

test('what is far too long for a word is close to none', () => {
  expect(closestMatch('topics'.repeat(5_000), words)).toBeUndefined();
});

test('of words equally close the first by code unit is named, whatever their order', () => {
  expect(closestMatch('caat', ['cart', 'cast', 'boat'])).toBe('cart');
  expect(closestMatch('caat', ['cast', 'cart'])).toBe('cart');
});
