import { hasBit } from '../columns/bits.js';
import type { Columns } from '../columns/Columns.js';
import { documentsWith } from '../columns/documentsWith.js';
import { inheritedOf } from './inheritedOf.js';
import type { TextIndex } from './TextIndex.js';
import { inheritedWeight } from './weights.js';

/** Steps of a search, in entries read one after the other. */
const searchCost = 16;

/**
 * Raises the best weight of each document that holds one of some terms, or carries a value whose name does, to what
 * the term tells there. Where few documents are left, these are looked up in the lists of the terms; otherwise the
 * lists are read through.
 *
 * @param from The first of the terms.
 * @param to The term after the last.
 * @param round Only documents with so many words so far; -1 for all.
 * @param living How many documents these are, in `index.alive`.
 * @param touched Documents with a weight so far.
 * @returns Documents with a weight now: so many of `index.touched`.
 */
export function raiseTerms(
  index: TextIndex,
  columns: Columns,
  from: number,
  to: number,
  quality: number,
  round: number,
  living: number,
  touched: number,
): number {
  const { entries, entryStarts } = index;
  const size = columns.documents.length;
  for (let term = from; term < to; term++) {
    const start = entryStarts[term]!;
    let end = entryStarts[term + 1]!;
    for (; end > start && entries[end - 1]! >>> 6 >= size; end--) {
      const value = (entries[end - 1]! >>> 6) - size;
      const weight = entries[end - 1]! & 63;
      const lesser = inheritedOf(index, columns, value);
      const documents = documentsWith(columns, value);
      // As entries of its own; an array of the same kind also keeps the loop below fast.
      const named = new Uint32Array(documents.length);
      for (let i = 0; i < named.length; i++)
        named[i] = documents[i]! * 64 + (hasBit(lesser, documents[i]!) ? inheritedWeight : weight);
      touched = raise(index, named, 0, named.length, quality, round, living, touched);
    }
    touched = raise(index, entries, start, end, quality, round, living, touched);
  }
  return touched;
}

function raise(
  { alive, best, hits, touched: list }: TextIndex,
  entries: Uint32Array,
  start: number,
  end: number,
  quality: number,
  round: number,
  living: number,
  touched: number,
): number {
  const few = round > 0 && living * searchCost < end - start;
  const count = few ? living : end;
  for (let i = few ? 0 : start; i < count; i++) {
    let low = i;
    if (few) {
      const wanted = alive[i]!;
      low = start;
      for (let high = end; low < high;) {
        const middle = (low + high) >>> 1;
        if (entries[middle]! >>> 6 < wanted) low = middle + 1;
        else high = middle;
      }
      if (low === end || entries[low]! >>> 6 > wanted) continue;
    }
    const entry = entries[low]!;
    const d = entry >>> 6;
    if (round > 0 && hits[d] !== round) continue;
    const before = best[d]!;
    // Without branches, which the processor cannot foresee.
    list[touched] = d;
    touched += +!before;
    best[d] = Math.max(before, (entry & 63) * quality);
  }
  return touched;
}
