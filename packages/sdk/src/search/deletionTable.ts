import type { Terms } from './Terms.js';

/** Terms by their first letters with some left out. */
export interface DeletionTable {
  /** By hash: the last place in `next` that was given to it, 0 for none. There are a power of two. */
  readonly heads: Uint32Array;
  /** By place: the one before with the same hash. Term t has those after `t * perTerm`, as many as it needs. */
  readonly next: Uint32Array;
  readonly perTerm: number;
}

/** Letters at the beginning of a term that are looked at, and what they become without up to one or two of them. */
const beginning = (edits: number): number => (edits > 1 ? 6 : 4);
const perTermOf = (edits: number): number => (edits > 1 ? 22 : 5);

/**
 * Calls back with a hash of the first letters of a word, of those without any one of them and, for two edits, without
 * any two. Words within so many edits of each other, and words with beginnings that are, have one in common, for each
 * edit spoils at most one letter on either side. (Symmetric deletion, as in SymSpell by Wolf Garbe.)
 */
export function eachDeletion(
  letters: Uint16Array,
  start: number,
  end: number,
  edits: number,
  call: (hash: number) => void,
): void {
  const length = Math.min(end - start, beginning(edits));
  for (let first = 0; first <= length; first++) {
    for (let second = edits > 1 ? Math.min(first + 1, length) : length; second <= length; second++) {
      let hash = 0;
      for (let i = 0; i < length; i++)
        if (i !== first && i !== second) hash = Math.imul(hash ^ letters[start + i]!, 0x9e3779b1) ^ (hash >>> 15);
      call(hash ^ (hash >>> 13));
    }
  }
}

/** Makes the table of all terms for one edit or two. */
export function deletionTable({ letters, starts }: Terms, edits: number): DeletionTable {
  const perTerm = perTermOf(edits);
  const places = (starts.length - 1) * perTerm;
  const heads = new Uint32Array(2 ** (31 - Math.clz32(places | 1)));
  const next = new Uint32Array(places + 1);
  for (let t = 0, place = 0; place < places; place = ++t * perTerm)
    eachDeletion(letters, starts[t]!, starts[t + 1]!, edits, (hash) => {
      hash &= heads.length - 1;
      next[++place] = heads[hash]!;
      heads[hash] = place;
    });
  return { heads, next, perTerm };
}
