import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachSimilar } from './eachSimilar.js';
import { similarTerms } from './editDistance.oracle.js';
import { packTerms } from './packTerms.js';

const wordOf = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength, maxLength });
/** A word, and what a few slips make of it, so that near words are common. */
const family = fc
  .tuple(wordOf(8, 12), fc.array(fc.tuple(fc.nat(12), fc.nat(3), fc.constantFrom('a', 'b', 'd')), { maxLength: 3 }))
  .map(([word, slips]) =>
    slips.reduce(
      (text, [at, kind, letter]) =>
        text.slice(0, at) +
        [letter, '', letter, text.charAt(at + 1) + text.charAt(at)][kind]! +
        text.slice(at + [0, 1, 1, 2][kind]!),
      word,
    ),
  )
  .filter((word) => word.length > 0);

function check(terms: readonly string[], wanted: string, edits: number, unfinished: boolean) {
  const sorted = [...terms].sort();
  const found: Record<string, number> = {};
  const index = { ...packTerms(sorted), deletions: [] };
  eachSimilar(index, packTerms([wanted]).letters, edits, unfinished, (place, away) => (found[sorted[place]!] = away));
  expect(found).toEqual(similarTerms(sorted, wanted, edits, unfinished));
}

test('one edit: the terms found are those that the definition finds, whole and unfinished', () => {
  fc.assert(
    fc.property(fc.uniqueArray(wordOf(1, 8), { maxLength: 40 }), wordOf(4, 7), fc.boolean(), (terms, wanted, open) =>
      check(terms, wanted, 1, open),
    ),
    { numRuns: 1500 },
  );
});

test('two edits: the terms found are those that the definition finds, whole and unfinished', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.oneof(family, wordOf(1, 12)), { maxLength: 40 }),
      wordOf(8, 12),
      fc.boolean(),
      (terms, wanted, open) => check(terms, wanted, 2, open),
    ),
    { numRuns: 1500 },
  );
});

test('two edits: every slip and pair of slips of a word leads back to it', () => {
  fc.assert(
    fc.property(
      family.filter(({ length }) => length >= 8),
      wordOf(8, 12),
      fc.boolean(),
      (wanted, other, open) =>
        check([...new Set([other, wanted, wanted.slice(1), `b${wanted}`, wanted.slice(0, -2)])], wanted, 2, open),
    ),
    { numRuns: 1500 },
  );
});
