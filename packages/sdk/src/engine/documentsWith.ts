import type { Columns } from './Columns.js';

/** The documents that carry a value, in their order. */
export function documentsWith({ totals, lists, listEnds }: Columns, value: number): Uint16Array | Uint32Array {
  return lists.subarray(listEnds[value]! - totals[value]!, listEnds[value]);
}
