import { type DeletionTable, deletionTable, eachDeletion } from './deletionTable.js';
import { editDistance } from './editDistance.js';
import type { Terms } from './Terms.js';

/**
 * Calls back with each term at most `edits` (1 or 2) away from a word of at least four letters for each edit, by
 * place and distance. What could be one is looked up by its first letters with some left out, and measured.
 */
export function eachSimilar(
  index: Terms & { readonly deletions: DeletionTable[] },
  word: Uint16Array,
  edits: number,
  unfinished: boolean,
  call: (place: number, distance: number) => void,
): void {
  const { letters, starts } = index;
  const { heads, next, perTerm } = (index.deletions[edits] ??= deletionTable(index, edits));
  const seen = new Set<number>();
  const distanceOf = editDistance(word, edits, unfinished);
  eachDeletion(word, 0, word.length, edits, (hash) => {
    for (let place = heads[hash & (heads.length - 1)]!; place; place = next[place]!) {
      const term = Math.floor((place - 1) / perTerm);
      if (seen.has(term)) continue;
      seen.add(term);
      const distance = distanceOf(letters, starts[term]!, starts[term + 1]!);
      if (distance <= edits) call(term, distance);
    }
  });
}
