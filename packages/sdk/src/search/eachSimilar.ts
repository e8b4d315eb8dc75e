import { type DeletionTable, deletionTable, eachDeletion } from './deletionTable.js';
import { editDistance } from '../text/editDistance.js';
import type { Terms } from './Terms.js';

/** Longer words are not misspelt but pasted. */
const longest = 24;

/** How many edits are forgiven: one from four letters on, two from eight. */
const editsOf = (letters: number): number => +(letters > 3) + +(letters > 7);

/**
 * Calls back with each term that a word may be a misspelling of, by place and distance. The longer of the two says how
 * many edits are forgiven, for letters are lost as easily as put in: `wat` is what, `expuced` expected. An unfinished
 * word may be near the beginning of a term instead, by as many edits as its own length allows.
 *
 * What could be near is looked up by its first letters with some left out, and measured.
 */
export function eachSimilar(
  index: Terms & { readonly deletions: DeletionTable[] },
  word: Uint16Array,
  unfinished: boolean,
  call: (place: number, distance: number) => void,
): void {
  const { length } = word;
  const own = editsOf(length);
  // A term with one edit more than the word is longer by that letter; one with two by two.
  const most = Math.max(editsOf(length + 1), editsOf(length + 2) & 2);
  if (most === 0 || length > longest) return;
  const { letters, starts } = index;
  const { heads, next, perTerm } = (index.deletions[most] ??= deletionTable(index, most));
  const seen = new Set<number>();
  const near = editDistance(word, own, unfinished);
  const nearLonger = editDistance(word, most, false);
  eachDeletion(word, 0, length, most, (hash) => {
    for (let place = heads[hash & (heads.length - 1)]!; place; place = next[place]!) {
      const term = Math.floor((place - 1) / perTerm);
      if (seen.has(term)) continue;
      seen.add(term);
      const start = starts[term]!;
      const end = starts[term + 1]!;
      let distance = near(letters, start, end);
      if (distance > own) {
        if (own === most || editsOf(end - start) < most) continue;
        distance = nearLonger(letters, start, end);
      }
      if (distance <= most) call(term, distance);
    }
  });
}
