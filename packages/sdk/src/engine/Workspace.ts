import type { Columns } from './Columns.js';
import { facetNames } from './query.js';

/** Memory that queries of one catalogue write into and leave behind, so that none is allocated per query. */
export interface Workspace {
  /** Counts of all values. */
  readonly counts: Uint32Array;
  /** A bitset by slot. Its content is whatever the last user left. */
  readonly bits: (slot: number) => Uint32Array;
}

/** Who uses which bitset. The choice of facet f has slot f. */
export const slot = {
  /** What all constraints but the choices of facet values let through. */
  common: facetNames.length,
  /** What all constraints let through. */
  found: facetNames.length + 1,
  /** What the scope lets through. */
  scope: facetNames.length + 2,
  /** What all constraints but one facet's choice let through. */
  base: facetNames.length + 3,
  /** Short-lived. */
  other: facetNames.length + 4,
} as const;

/** The memory for queries on these columns. Bitsets appear when first asked for. */
export function createWorkspace({ values, words }: Columns): Workspace {
  const slots: Uint32Array[] = [];
  return {
    counts: new Uint32Array(values.length),
    bits: (number) => (slots[number] ??= new Uint32Array(words)),
  };
}
