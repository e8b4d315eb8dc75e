import { documentsIn } from './bits.js';
import { carriersOf } from './carriersOf.js';
import type { Columns } from './Columns.js';

/** The documents that carry a value, in their order. */
export function documentsWith(columns: Columns, value: number): Uint16Array | Uint32Array {
  const { totals, words } = columns;
  const { places, sets, lists, listEnds } = carriersOf(columns);
  const at = places[value]!;
  const end = listEnds[value]!;
  return at < 0
    ? lists.subarray(end - totals[value]!, end)
    : documentsIn(sets.subarray(at, at + words), totals[value]!);
}
