import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closestMatch, closestMatches, editDistance, lettersOf } from './editDistance.js';
import { fuzz } from '../testing/fuzz.js';
import { distances } from './editDistance.oracle.js';

const wordOf = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength, maxLength });

test('distances are those of the definition, whole and unfinished, one term after the other', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(wordOf(1, 9), { maxLength: 20 }),
      wordOf(3, 7),
      fc.constantFrom(0, 1, 2, 3),
      fc.boolean(),
      (terms, wanted, edits, unfinished) => {
        const letters = lettersOf(terms.join(''));
        const distanceOf = editDistance(lettersOf(wanted), edits, unfinished);
        const found: Record<string, number> = {};
        let start = 0;
        terms.forEach((term) => {
          const distance = distanceOf(letters, start, (start += term.length));
          if (distance <= edits) found[term] = distance;
        });
        expect(found).toEqual(distances(terms, wanted, edits, unfinished));
      },
    ),
    { numRuns: 2000 * fuzz },
  );
});

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

test('all that are as near as any are named, and none beyond the edits allowed', () => {
  expect(closestMatches('Nigera', ['Niger', 'Nigeria', 'Algeria'], 1)).toEqual(['Niger', 'Nigeria']);
  expect(closestMatches('groming', ['grooming', 'bullying'], 1)).toEqual(['grooming']);
  expect(closestMatches('grming', ['grooming'], 1)).toEqual([]);
  expect(closestMatches('a', ['b'], 4)).toEqual([]);
});
