import type { Terms } from './Terms.js';
import type { DeletionTable } from './TextIndex.js';

/** Letters at the beginning of a term that are looked at, by how many edits are allowed. */
const beginnings = [0, 4, 6];

/**
 * Calls back with a hash of the first letters of a word, of those without any one of them and, for two edits, without
 * any two. Words within so many edits of each other, and words with beginnings that are, have one in common: each
 * edit spoils at most one letter on either side. (Symmetric deletion, as in SymSpell by Wolf Garbe.)
 */
export function eachDeletion(
  letters: Uint16Array,
  start: number,
  end: number,
  edits: number,
  call: (hash: number) => void,
): void {
  const length = Math.min(end - start, beginnings[edits]!);
  for (let first = 0; first <= length; first++) {
    for (let second = edits > 1 ? Math.min(first + 1, length) : length; second <= length; second++) {
      let hash = 0;
      for (let i = 0; i < length; i++)
        if (i !== first && i !== second) hash = Math.imul(hash ^ letters[start + i]!, 0x9e3779b1) ^ (hash >>> 15);
      call(hash ^ (hash >>> 13));
    }
  }
}

/** Makes the table for so many edits of the terms that are long enough. */
export function deletionTable({ letters, starts }: Terms, edits: number): DeletionTable {
  const size = starts.length - 1;
  const beginning = beginnings[edits]!;
  const runStarts = new Uint32Array(size + 1);
  let count = 0;
  let before = 0;
  for (let t = 0; t < size; t++) {
    const start = starts[t]!;
    const length = Math.min(starts[t + 1]! - start, beginning);
    let same = 0;
    while (same < length && before + same < start && letters[before + same] === letters[start + same]) same++;
    // A shorter term is a run of its own: the next one goes on where it ends.
    if (t === 0 || same < beginning) runStarts[count++] = t;
    before = start;
  }
  runStarts[count] = size;
  const eachRun = (call: (hash: number, run: number) => void) => {
    for (let run = 0; run < count; run++) {
      const start = starts[runStarts[run]!]!;
      const end = starts[runStarts[run]! + 1]!;
      // Where two edits are allowed, they leave at least six letters.
      if (end - start >= beginning - (edits === 1 ? 1 : 0))
        eachDeletion(letters, start, end, edits, (hash) => call(hash & mask, run));
    }
  };
  const mask = 2 ** (32 - Math.clz32(count * (edits === 1 ? 2 : 8))) - 1;
  const bucketStarts = new Uint32Array(mask + 2);
  eachRun((hash) => bucketStarts[hash + 1]!++);
  for (let h = 0; h <= mask; h++) bucketStarts[h + 1]! += bucketStarts[h]!;
  const runs = new Uint32Array(bucketStarts[mask + 1]!);
  const filled = bucketStarts.slice();
  eachRun((hash, run) => (runs[filled[hash]!++] = run));
  return { bucketStarts, runs, runStarts: runStarts.slice(0, count + 1) };
}
