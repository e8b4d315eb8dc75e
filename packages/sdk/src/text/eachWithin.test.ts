import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachWithin } from './eachWithin.js';
import { similarTerms } from './editDistance.oracle.js';
import { packTerms } from './packTerms.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });

test('the terms found are those that the definition finds, whole and unfinished, in every run', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 30 }),
      word,
      fc.constantFrom(1, 2, 3),
      fc.boolean(),
      fc.tuple(fc.nat(30), fc.nat(30)),
      (terms, wanted, edits, unfinished, [a, b]) => {
        terms.sort();
        const middle = Math.min(a, terms.length);
        const after = Math.min(middle + b, terms.length);
        const found: Record<string, number> = {};
        const runs = [after, terms.length, 0, middle];
        eachWithin(packTerms(terms), runs, packTerms([wanted]).letters, edits, unfinished, (place, away) => {
          expect(found).not.toHaveProperty(terms[place]!);
          found[terms[place]!] = away;
        });
        const looked = [...terms.slice(0, middle), ...terms.slice(after)];
        expect(found).toEqual(similarTerms(looked, wanted, edits, unfinished));
      },
    ),
    { numRuns: 2000 },
  );
});
