import { addBits, setBit } from './bits.js';
import { carriersOf } from './carriersOf.js';
import type { Columns } from './Columns.js';

/** Adds the documents of a value to a set. An `undefined` number is a value that no document carries. */
export function addValue(bits: Uint32Array, columns: Columns, value: number | undefined): void {
  if (value === undefined) return;
  const { places, sets, lists, listEnds } = carriersOf(columns);
  const at = places[value]!;
  if (at >= 0) addBits(bits, sets, at);
  else for (let end = listEnds[value]!, i = end - columns.totals[value]!; i < end; i++) setBit(bits, lists[i]!);
}
