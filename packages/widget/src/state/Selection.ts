import { facetNames, type FacetName } from '@safeguarding/sdk';
import { nearestWord } from './nearestWord.js';

/** The values that a visitor has ticked, by facet. A facet without any is absent. */
export type Chosen = { readonly [F in FacetName]?: readonly string[] };

/** What is wrong with choices that a page passes, as a sentence that names the key; nothing where all is well. */
export function findInvalidFacet(chosen: unknown): string | undefined {
  if (typeof chosen !== 'object' || chosen === null) return 'the filters must be an object.';
  for (const [name, ids] of Object.entries(chosen) as [string, unknown][]) {
    if (!facetNames.some((facet) => facet === name)) {
      const nearest = nearestWord(name, facetNames);
      return `"${name}" is no facet.${nearest ? ` Did you mean "${nearest}"?` : ''}`;
    }
    const isList = Array.isArray(ids) && ids.every((id) => typeof id === 'string');
    if (ids !== undefined && !isList) return `"${name}" must be a list of ids.`;
  }
  return undefined;
}

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
