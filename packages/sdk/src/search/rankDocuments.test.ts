import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankDocuments } from './ranking.js';

test('the best come first, and of equal ones those that stand first', () => {
  const scores = Uint32Array.from([5, 9, 5, 0, 9]);
  expect(rankDocuments(Uint32Array.from([0, 1, 2, 3, 4]), scores, 4)).toEqual([1, 4, 0, 2]);
  expect(rankDocuments(Uint32Array.from([2, 3]), scores, 9)).toEqual([2, 3]);
  expect(rankDocuments(Uint32Array.from([2, 3]), scores, 0)).toEqual([]);
});

test('it is the beginning of the whole list in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 60 }), fc.nat(70), (list, count) => {
      const sorted = [...list.keys()].sort((a, b) => list[b]! - list[a]! || a - b);
      const found = Uint32Array.from(list.keys());
      expect(rankDocuments(found, Uint32Array.from(list), count)).toEqual(sorted.slice(0, count));
    }),
  );
});
