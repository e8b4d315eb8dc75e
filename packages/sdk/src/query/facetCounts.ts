import { allDocuments, type Bitset, countDocuments, subtract } from '../columns/bitset.js';
import type { Columns } from '../columns/columnsOf.js';
import { intersectChoices } from './filterSets.js';
import type { AnyFilter, FacetCount } from './query.js';

/**
 * How many documents carry each value: those that were found and, for the values of a facet with a choice, those that
 * all other facets let through, so that a choice does not empty the other counts of its own facet.
 */
export function countValues(
  columns: Columns,
  found: Bitset,
  common: Bitset,
  choices: readonly (Bitset | undefined)[],
): Uint32Array {
  const counts = countCarried(columns, found);
  choices.forEach((choice, f) => {
    if (choice) countCarried(columns, intersectChoices(common, choices, choice), f, f + 1, counts);
  });
  return counts;
}

/**
 * How many documents of a set carry each value of the facets from one up to, not including, another. Where most
 * documents are in the set, the fewer outside are taken from the totals.
 */
export function countCarried(
  { carried, starts, totals, facetStarts, documents, facets }: Columns,
  bits: Bitset,
  from = 0,
  to = facets.length,
  counts: Uint32Array = new Uint32Array(totals.length),
): Uint32Array {
  let counted = bits;
  let step = 1;
  counts.fill(0, facetStarts[from], facetStarts[to]);
  if (countDocuments(bits) * 2 > documents.length) {
    counted = allDocuments(documents.length);
    subtract(counted, bits);
    step = -1;
    counts.set(totals.subarray(facetStarts[from], facetStarts[to]), facetStarts[from]);
  }
  for (let w = 0; w < counted.length; w++) {
    for (let word = counted[w]!; word !== 0; word &= word - 1) {
      const row = ((w << 5) + 31 - Math.clz32(word & -word)) * facets.length;
      for (let i = starts[row + from]!, end = starts[row + to]!; i < end; i++) counts[carried[i]!]! += step;
    }
  }
  return counts;
}

/**
 * The counts of a query as lists, by facet.
 *
 * @param counts Of all values.
 * @param inScope How many documents of the query's scope carry each value, if it has a scope.
 */
export function facetLists(
  { facets, facetStarts, values }: Columns,
  query: AnyFilter,
  counts: Uint32Array,
  inScope: Uint32Array | undefined,
): Readonly<Record<string, readonly FacetCount[]>> {
  const lists: Record<string, readonly FacetCount[]> = {};
  facets.forEach(({ name }, f) => {
    const chosen = new Set(query[name]);
    const list: FacetCount[] = [];
    for (let value = facetStarts[f]!; value < facetStarts[f + 1]!; value++) {
      // A value that nothing in the scope carries is no choice there at all.
      if (inScope?.[value] === 0) continue;
      const id = values[value]!;
      list.push({ id, count: counts[value]!, selected: chosen.has(id) });
    }
    lists[name] = list;
  });
  return lists;
}
