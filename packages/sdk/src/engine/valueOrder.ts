import type { Concept } from '@safeguarding/data';

/** Code point order for ids, which are ASCII. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The fixed order of a facet's values: broader before narrower, then by code point. A concept stands as deep
 * as its longest way down from a concept without broader ones.
 */
export function valueOrder(concepts: ReadonlyMap<string, Concept> | undefined): (a: string, b: string) => number {
  if (!concepts) return byCode;
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    let depth = depths.get(id);
    if (depth === undefined) {
      depths.set(id, 0); // Ends a circle in the data.
      depth = 0;
      for (const broader of concepts.get(id)?.broader ?? []) depth = Math.max(depth, depthOf(broader) + 1);
      depths.set(id, depth);
    }
    return depth;
  };
  return (a, b) => depthOf(a) - depthOf(b) || byCode(a, b);
}
