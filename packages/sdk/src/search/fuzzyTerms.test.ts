import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzyTerms } from './fuzzyTerms.js';
import { fuzz } from '../testing/fuzz.js';
import { similarTerms } from '../text/editDistance.oracle.js';
import { buildDictionary } from './termDictionary.js';

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

function check(words: readonly string[], wanted: string, unfinished: boolean) {
  const sorted = [...words].sort();
  const found: Record<string, number> = {};
  const terms = buildDictionary(sorted);
  fuzzyTerms(terms, wanted, unfinished, (place, away) => {
    expect(found).not.toHaveProperty(sorted[place]!);
    found[sorted[place]!] = away;
  });
  // Of words that allow no edit, beginnings are found by other ways.
  const expected = Object.entries(similarTerms(sorted, wanted, unfinished)).filter(([, away]) => away > 0);
  expect(
    Object.entries(found)
      .filter(([, away]) => away > 0)
      .sort(),
  ).toEqual(expected.sort());
}

test('short words: the terms found are those that the definition finds, whole and unfinished', () => {
  fc.assert(
    fc.property(fc.uniqueArray(wordOf(1, 8), { maxLength: 40 }), wordOf(1, 5), fc.boolean(), (terms, wanted, open) =>
      check(terms, wanted, open),
    ),
    { numRuns: 1500 * fuzz },
  );
});

test('longer words: the terms found are those that the definition finds, whole and unfinished', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.oneof(family, wordOf(1, 12)), { maxLength: 40 }),
      fc.oneof(wordOf(6, 7), wordOf(8, 12)),
      fc.boolean(),
      (terms, wanted, open) => check(terms, wanted, open),
    ),
    { numRuns: 1500 * fuzz },
  );
});

test('two edits: every slip and pair of slips of a word leads back to it', () => {
  fc.assert(
    fc.property(
      family.filter(({ length }) => length >= 8),
      wordOf(8, 12),
      fc.boolean(),
      (wanted, other, open) =>
        check([...new Set([other, wanted, wanted.slice(1), `b${wanted}`, wanted.slice(0, -2)])], wanted, open),
    ),
    { numRuns: 1500 * fuzz },
  );
});

test('a letter or two that a word of eight letters has lost lead back to it, also where the rest is short', () => {
  const lost = (word: string, times: number): string[] =>
    times === 0 ? [word] : [...word].flatMap((_, i) => lost(word.slice(0, i) + word.slice(i + 1), times - 1));
  const found = (word: string, wanted: string) => {
    const places: number[] = [];
    const terms = buildDictionary([wanted]);
    fuzzyTerms(terms, word, false, (place) => places.push(place));
    return places.length === 1;
  };
  expect(lost('upstairs', 2).filter((word) => !found(word, 'upstairs'))).toEqual([]);
  expect(lost('what', 1).filter((word) => !found(word, 'what'))).toEqual([]);
  expect([...lost('what', 2), ...lost('the', 1)].filter((word) => found(word, 'what') || found(word, 'the'))).toEqual(
    [],
  );
});
