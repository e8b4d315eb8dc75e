import type { Columns } from '../columns/Columns.js';
import { type FacetCount, facetNames, type QueryResult, type ResourceQuery } from './query.js';

/**
 * The counts of a query as lists.
 *
 * @param counts Of all values.
 * @param inScope How many documents of the query's scope carry each value, if it has a scope.
 */
export function facetLists(
  { starts, values, numbers }: Columns,
  query: ResourceQuery,
  counts: Uint32Array,
  inScope: Uint32Array | undefined,
): QueryResult['facets'] {
  const facets: Record<string, readonly FacetCount[]> = {};
  for (let f = 0; f < facetNames.length; f++) {
    const facet = facetNames[f]!;
    const ids = query[facet];
    const chosen = ids?.length ? new Set(ids.map((id) => numbers[f]!.get(id))) : undefined;
    facets[facet] = listOf(values, counts, starts[f]!, starts[f + 1]!, chosen, inScope);
  }
  return facets as QueryResult['facets'];
}

function listOf(
  values: readonly string[],
  counts: Uint32Array,
  from: number,
  to: number,
  chosen: ReadonlySet<number | undefined> | undefined,
  inScope: Uint32Array | undefined,
): readonly FacetCount[] {
  const list = new Array<FacetCount>(to - from);
  let length = 0;
  for (let value = from; value < to; value++) {
    // A value that nothing in the scope carries is no choice there at all.
    if (inScope && inScope[value] === 0) continue;
    list[length++] = { id: values[value]!, count: counts[value]!, selected: chosen?.has(value) === true };
  }
  list.length = length;
  return list;
}
