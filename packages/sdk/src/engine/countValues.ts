import { countShared, hasBit } from './bits.js';
import type { Columns } from './Columns.js';

/** Time to step to a document of the set and through one of its values, in words read when counting set by set. */
const documentCost = 4;
const valueCost = 1.6;

/**
 * Writes how many documents of a set carry each value of the facets from `first` up to, not including, `end`. Of two
 * ways the cheaper one is taken: to intersect the set of each value, or to add up the rows of the documents inside
 * or, when those are fewer, to subtract the rows of the documents outside.
 */
export function countValues(
  counts: Uint32Array,
  columns: Columns,
  bits: Uint32Array,
  first: number,
  end: number,
): void {
  const { documents, starts, totals, sets, words, lists, listEnds, rows, rowStarts } = columns;
  const from = starts[first]!;
  const to = starts[end]!;
  const size = countShared(bits, bits);
  const inside = size * 2 <= documents.length;
  let fewer = inside ? size : documents.length - size;
  let cost = 0;
  for (let value = from; value < to; value++) cost += Math.min(totals[value]!, words);
  if (fewer * (documentCost + (valueCost * rows.length) / documents.length) > cost) {
    for (let value = from; value < to; value++) {
      const total = totals[value]!;
      let count = 0;
      if (total > words) count = countShared(bits, sets, value * words);
      else for (let i = listEnds[value]! - total; i < listEnds[value]!; i++) count += hasBit(bits, lists[i]!);
      counts[value] = count;
    }
    return;
  }
  if (inside) counts.fill(0, from, to);
  else counts.set(totals.subarray(from, to), from);
  const step = inside ? 1 : -1;
  const flip = inside ? 0 : -1;
  for (let w = 0; fewer > 0; w++) {
    for (let word = bits[w]! ^ flip; word !== 0 && fewer-- > 0; word &= word - 1) {
      const d = (w << 5) + 31 - Math.clz32(word & -word);
      const last = rowStarts[d + 1]!;
      for (let r = rowStarts[d]!; r < last; r++) {
        const value = rows[r]!;
        if (value >= from && value < to) counts[value]! += step;
      }
    }
  }
}
