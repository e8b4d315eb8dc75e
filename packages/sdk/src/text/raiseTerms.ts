import { hasBit } from '../engine/bits.js';
import type { Columns } from '../engine/Columns.js';
import { documentsWith } from '../engine/documentsWith.js';
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
  const { totals, sets, words } = columns;
  const size = columns.documents.length;
  const { entries, entryStarts, inherited, inheritedAt, best, hits, alive, touched: list } = index;
  const raise = (d: number, value: number) => {
    if (best[d]! >= value || (round >= 0 && hits[d] !== round)) return;
    if (best[d] === 0) list[touched++] = d;
    best[d] = value;
  };
  for (let term = from; term < to; term++) {
    const start = entryStarts[term]!;
    let end = entryStarts[term + 1]!;
    for (; end > start && entries[end - 1]! >>> 6 >= size; end--) {
      const value = (entries[end - 1]! >>> 6) - size;
      const direct = (entries[end - 1]! & 63) * quality;
      const at = inheritedAt[value]!;
      const raiseValue = (d: number) =>
        raise(d, at >= 0 && hasBit(inherited, d, at) ? inheritedWeight * quality : direct);
      if (round > 0 && living < totals[value]!)
        for (let i = 0; i < living; i++) {
          if (hasBit(sets, alive[i]!, value * words)) raiseValue(alive[i]!);
        }
      else for (const d of documentsWith(columns, value)) raiseValue(d);
    }
    if (round > 0 && living * searchCost < end - start)
      for (let i = 0; i < living; i++) {
        const key = alive[i]! * 64;
        let low = start;
        for (let high = end; low < high;) {
          const middle = (low + high) >>> 1;
          if (entries[middle]! < key) low = middle + 1;
          else high = middle;
        }
        if (low < end && entries[low]! < key + 64) raise(alive[i]!, (entries[low]! & 63) * quality);
      }
    else for (let i = start; i < end; i++) raise(entries[i]! >>> 6, (entries[i]! & 63) * quality);
  }
  return touched;
}
