import { countShared } from './bits.js';
import type { Columns } from './Columns.js';
import { type FacetCount, facetNames, type QueryResult, type ResourceQuery } from './query.js';

/**
 * The counts of a query as lists. Each list is made when first read, of what is kept here: most readers want a few
 * of the facets, and the hundreds of objects cost more than the counting.
 *
 * @param counts Of all values; not written again.
 * @param scope Documents of the query's scope, if it has one; not written again.
 */
export function facetLists(
  { starts, values, sets, words }: Columns,
  query: ResourceQuery,
  counts: Uint32Array,
  scope: Uint32Array | undefined,
): QueryResult['facets'] {
  const facets = {};
  facetNames.forEach((facet, f) => {
    // The query may be changed before the list is read.
    const chosen = query[facet] && new Set<string>(query[facet]);
    let list: FacetCount[] | undefined;
    Object.defineProperty(facets, facet, {
      enumerable: true,
      get() {
        if (list) return list;
        list = [];
        for (let value = starts[f]!; value < starts[f + 1]!; value++) {
          const id = values[value]!;
          const count = counts[value]!;
          // A value that nothing in the scope carries is no choice there at all.
          if (count || !scope || countShared(scope, sets, value * words))
            list.push({ id, count, selected: !!chosen?.has(id) });
        }
        return list;
      },
    });
  });
  return facets as QueryResult['facets'];
}
