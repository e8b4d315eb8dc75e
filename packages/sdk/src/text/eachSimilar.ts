import { deletionTable, eachDeletion } from './deletionTable.js';
import { eachWithin } from './eachWithin.js';
import type { Terms } from './Terms.js';
import type { DeletionTable } from './TextIndex.js';

/**
 * Calls back with each term at most `edits` (1 or 2) away from a word of at least four letters for each edit, by
 * place and distance. What could be one is looked up by its first letters with some left out, and
 * measured.
 */
export function eachSimilar(
  index: Terms & { readonly deletions: DeletionTable[] },
  word: Uint16Array,
  edits: number,
  unfinished: boolean,
  call: (place: number, distance: number) => void,
): void {
  const { bucketStarts, runs, runStarts } = (index.deletions[edits] ??= deletionTable(index, edits));
  const mask = bucketStarts.length - 2;
  const near = new Set<number>();
  eachDeletion(word, 0, word.length, edits, (hash) => {
    const end = bucketStarts[(hash & mask) + 1]!;
    for (let i = bucketStarts[hash & mask]!; i < end; i++) near.add(runs[i]!);
  });
  const bounds: number[] = [];
  for (const run of near) bounds.push(runStarts[run]!, runStarts[run + 1]!);
  eachWithin(index, bounds, word, edits, unfinished, call);
}
