import type { CatalogueIndex } from '../catalogue/indexOf.js';
import { intersectBits } from '../columns/bits.js';
import { scratch } from './scratch.js';

/** The documents that stand in a set and in all choices but one. */
export function documentsOf(
  index: CatalogueIndex,
  number: number,
  common: Uint32Array,
  choices: readonly (Uint32Array | undefined)[],
  but?: Uint32Array,
): Uint32Array {
  const bits = scratch(index, number, common);
  for (const choice of choices) if (choice && choice !== but) intersectBits(bits, choice);
  return bits;
}
