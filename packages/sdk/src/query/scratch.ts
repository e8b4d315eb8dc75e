import type { CatalogueIndex } from '../catalogue/indexOf.js';

/** Who uses which bitset. The choice of facet f has number f, and the documents that it counts 16 + f. */
export const slot = { common: 8, found: 9, other: 10, scope: 11, base: 16 } as const;

/** An empty bitset, or a copy of one, in memory that the next query reuses: allocating a dozen costs more than counting. */
export function scratch(index: CatalogueIndex, number: number, from?: Uint32Array): Uint32Array<ArrayBuffer> {
  const bits = ((index.scratch ??= [])[number] ??= new Uint32Array(index.words));
  if (from) bits.set(from);
  else bits.fill(0);
  return bits;
}
