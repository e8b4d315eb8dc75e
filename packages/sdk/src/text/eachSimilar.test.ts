import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachSimilar } from './eachSimilar.js';

/** Optimal string alignment by the definition. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1);
    }
  }
  return rows[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });

test('the terms found are those that the definition finds, whole and unfinished', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 30 }),
      word,
      fc.constantFrom(1, 2),
      fc.boolean(),
      (terms, wanted, edits, unfinished) => {
        terms.sort();
        const shared = Uint8Array.from(terms, (term, i) => {
          let count = 0;
          while (i > 0 && count < terms[i - 1]!.length && terms[i - 1]![count] === term[count]) count++;
          return count;
        });
        const found: Record<string, number> = {};
        eachSimilar(terms, shared, wanted, edits, unfinished, (place, away) => (found[terms[place]!] = away));
        const expected: Record<string, number> = {};
        for (const term of terms) {
          const beginnings = unfinished ? Array.from({ length: term.length + 1 }, (_, i) => term.slice(0, i)) : [term];
          const away = Math.min(...beginnings.map((beginning) => distance(wanted, beginning)));
          if (away <= edits) expected[term] = away;
        }
        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 2000 },
  );
});
