import type { Numbers, Rows } from '../columns/Columns.js';
import { compact } from '../columns/compact.js';
import { facetNames } from '../query/query.js';
import { writeVarints } from './varints.js';

/**
 * Names of the parts that hold the facets: the values of each, as JSON; how many of them each document carries, facet
 * after facet; which, counted within the facet; and the order of the documents. Numbers of a kind stand together, so that
 * they compress well.
 */
export const facetSectionNames = ['values', 'amounts', 'carried', 'order'] as const;

/** The parts as bytes. */
export type FacetSections = Readonly<Record<(typeof facetSectionNames)[number], Uint8Array>>;

/** The rows as bytes. */
export function facetSections({ order, values, starts, rows, cuts }: Rows): FacetSections {
  const facets = facetNames.length;
  const size = cuts.length / facets;
  const amounts = new Uint32Array(cuts.length);
  const carried = new Uint32Array(rows.length);
  let filled = 0;
  for (let f = 0; f < facets; f++) {
    for (let d = 0, start = 0; d < size; d++) {
      const at = d * facets + f;
      const from = f ? cuts[at - 1]! : 0;
      amounts[f * size + d] = cuts[at]! - from;
      for (let r = start + from; r < start + cuts[at]!; r++) carried[filled++] = rows[r]! - starts[f]!;
      start += cuts[d * facets + facets - 1]!;
    }
  }
  const lists = facetNames.map((_, f) => values.slice(starts[f], starts[f + 1]));
  return {
    values: new TextEncoder().encode(JSON.stringify(lists)),
    amounts: bytesOf(compact(amounts, amounts.reduce((most, amount) => Math.max(most, amount), 0) + 1)),
    carried: writeVarints(carried),
    order: writeVarints(order),
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Numbers): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
