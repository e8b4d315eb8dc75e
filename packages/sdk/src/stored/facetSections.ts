import type { Columns } from '../columns/columnsOf.js';
import { writeVarints } from './varints.js';

/**
 * Names of the parts that hold the facets: their names and the values of each, as JSON; how many of them each document carries, facet
 * after facet; which, counted within the facet; and the order of the documents. Numbers of a kind stand together, so that
 * they compress well.
 */
export const facetSectionNames = ['values', 'amounts', 'carried', 'order'] as const;

/** The parts as bytes. */
export type FacetSections = Readonly<Record<(typeof facetSectionNames)[number], Uint8Array>>;

/** The forward index as bytes. */
export function facetSections({ facets, order, values, facetStarts, carried, starts }: Columns): FacetSections {
  const size = order.length;
  const amounts = new Uint32Array(size * facets.length);
  const places = new Uint32Array(carried.length);
  let filled = 0;
  for (let f = 0; f < facets.length; f++) {
    for (let d = 0; d < size; d++) {
      const row = d * facets.length + f;
      amounts[f * size + d] = starts[row + 1]! - starts[row]!;
      for (let i = starts[row]!; i < starts[row + 1]!; i++) places[filled++] = carried[i]! - facetStarts[f]!;
    }
  }
  const lists = facets.map(({ name }, f) => [name, values.slice(facetStarts[f], facetStarts[f + 1])]);
  return {
    values: new TextEncoder().encode(JSON.stringify(lists)),
    amounts: writeVarints(amounts),
    carried: writeVarints(places),
    order: writeVarints(order),
  };
}
