import type { FacetName } from '@safeguarding/sdk';

/** The values that a visitor has ticked, by facet. A facet without any is absent. */
export type Chosen = { readonly [F in FacetName]?: readonly string[] };

/** Ticks a value, or takes its tick away. */
export function toggleValue(chosen: Chosen, facet: FacetName, id: string): Chosen {
  const before = chosen[facet] ?? [];
  const after = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
  const { [facet]: _, ...others } = chosen;
  // Written in place: chips must not change their order.
  return after.length > 0 ? { ...chosen, [facet]: after } : others;
}

/** Every ticked value with its facet, in the order of the facets. */
export function chosenPairs(chosen: Chosen): readonly (readonly [FacetName, string])[] {
  return (Object.keys(chosen) as FacetName[]).flatMap((facet) =>
    (chosen[facet] ?? []).map((id) => [facet, id] as const),
  );
}
