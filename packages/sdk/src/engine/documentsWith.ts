import { documentsIn } from './bits.js';
import type { Columns } from './Columns.js';

/** The documents that carry a value, in their order. */
export function documentsWith(
  { places, sets, totals, lists, listEnds, words }: Columns,
  value: number,
): Uint16Array | Uint32Array {
  const at = places[value]!;
  const end = listEnds[value]!;
  return at < 0
    ? lists.subarray(end - totals[value]!, end)
    : documentsIn(sets.subarray(at, at + words), totals[value]!);
}
