import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './editDistance.js';
import { distances } from './editDistance.oracle.js';
import { packTerms } from '../search/packTerms.js';

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
        const { letters, starts } = packTerms(terms);
        const distanceOf = editDistance(packTerms([wanted]).letters, edits, unfinished);
        const found: Record<string, number> = {};
        terms.forEach((term, t) => {
          const distance = distanceOf(letters, starts[t]!, starts[t + 1]!);
          if (distance <= edits) found[term] = distance;
        });
        expect(found).toEqual(distances(terms, wanted, edits, unfinished));
      },
    ),
    { numRuns: 2000 },
  );
});
