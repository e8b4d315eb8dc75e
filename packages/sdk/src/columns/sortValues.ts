import type { Concept } from '@safeguarding/data';

/**
 * Values of a facet in their fixed order: broader before narrower, then by code unit. A concept stands as deep as
 * its longest way down from a concept without broader ones.
 */
export function sortValues(values: string[], concepts: ReadonlyMap<string, Concept> | undefined): string[] {
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    let depth = depths.get(id);
    if (depth === undefined) {
      depths.set(id, (depth = 0)); // Ends a circle in the data.
      for (const broader of concepts?.get(id)?.broader ?? []) depth = Math.max(depth, depthOf(broader) + 1);
      depths.set(id, depth);
    }
    return depth;
  };
  values.sort(); // Without a function of ours it is an order of magnitude faster.
  if (!concepts) return values;
  const levels: string[][] = [];
  for (const id of values) (levels[depthOf(id)] ??= []).push(id);
  return levels.flat(); // Passes over depths that no value has.
}
