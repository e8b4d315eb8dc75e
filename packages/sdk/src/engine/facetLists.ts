import { countShared } from './bits.js';
import type { Columns } from './Columns.js';
import { type FacetCount, facetNames, type QueryResult, type ResourceQuery } from './query.js';

/**
 * The counts of a query as lists.
 *
 * @param counts Of all values.
 * @param scope Documents of the query's scope, if it has one.
 */
export function facetLists(
  { starts, values, sets, words }: Columns,
  query: ResourceQuery,
  counts: Uint32Array,
  scope: Uint32Array | undefined,
): QueryResult['facets'] {
  const facets: Record<string, readonly FacetCount[]> = {};
  facetNames.forEach((facet, f) => {
    const chosen = query[facet]?.length ? new Set<string>(query[facet]) : undefined;
    const list: FacetCount[] = [];
    for (let value = starts[f]!; value < starts[f + 1]!; value++) {
      const count = counts[value]!;
      // A value that nothing in the scope carries is no choice there at all.
      if (count === 0 && scope && !countShared(scope, sets, value * words)) continue;
      const id = values[value]!;
      list.push({ id, count, selected: chosen !== undefined && chosen.has(id) });
    }
    facets[facet] = list;
  });
  return facets as QueryResult['facets'];
}
