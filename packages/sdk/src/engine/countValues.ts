import { countBits, countValue } from './bits.js';
import type { Columns } from './Columns.js';

/** Time to step to a document of the set and through one of its values, in memory words read when counting set by set. */
const documentCost = 4;
const valueCost = 1.6;

/**
 * Writes how many documents of a set carry each value from `from` up to, not including, `to`.
 * Two ways, the cheaper one is taken: intersect every value's set, or add up the rows of the documents,
 * of those outside the set when they are fewer.
 */
export function countValues(
  counts: Uint32Array,
  bits: Uint32Array,
  columns: Columns,
  from: number,
  to: number,
  cost: number,
): void {
  const { documents, totals, rows, rowStarts } = columns;
  const size = countBits(bits);
  const inside = size * 2 <= documents.length;
  const fewer = inside ? size : documents.length - size;
  if (fewer * (documentCost + (valueCost * rows.length) / documents.length) > cost) {
    for (let value = from; value < to; value++) counts[value] = countValue(bits, columns, value);
    return;
  }
  counts.fill(0, from, to);
  const span = to - from;
  const flip = inside ? 0 : -1;
  for (let w = 0; fewer > 0 && w < bits.length; w++) {
    let word = bits[w]! ^ flip;
    while (word !== 0) {
      const d = (w << 5) + 31 - Math.clz32(word & -word);
      word &= word - 1;
      if (d >= documents.length) break; // Flipped bits beyond the last document.
      for (let i = rowStarts[d]!, end = rowStarts[d + 1]!; i < end; i++) {
        const value = rows[i]!;
        if ((value - from) >>> 0 < span) counts[value]!++;
      }
    }
  }
  if (!inside) for (let value = from; value < to; value++) counts[value] = totals[value]! - counts[value]!;
}
