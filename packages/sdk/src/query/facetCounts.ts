import { type Bitset, subtract } from '../columns/bitset.js';
import type { Columns } from '../columns/columnsOf.js';
import { intersectChoices } from './filterSets.js';
import type { AnyFilter, FacetCount } from './query.js';

/**
 * How many documents carry each value: those that were found, and for the values of a facet also those that only its
 * own choice keeps out, so that a choice does not empty the other counts of its own facet.
 */
export function countValues(
  columns: Columns,
  found: Bitset,
  common: Bitset,
  choices: readonly (Bitset | undefined)[],
): Uint32Array {
  const counts = new Uint32Array(columns.values.length);
  addCarried(counts, columns, found, 0, columns.facets.length);
  choices.forEach((choice, f) => {
    if (!choice) return;
    const keptOut = intersectChoices(common, choices, choice);
    subtract(keptOut, choice);
    addCarried(counts, columns, keptOut, f, f + 1);
  });
  return counts;
}

/** Counts the values that the documents of a set carry, of the facets from one up to, not including, another. */
export function addCarried(
  counts: Uint32Array,
  { carried, starts, facets: { length } }: Columns,
  bits: Bitset,
  from: number,
  to: number,
): void {
  for (let w = 0; w < bits.length; w++) {
    for (let word = bits[w]!; word !== 0; word &= word - 1) {
      const row = ((w << 5) + 31 - Math.clz32(word & -word)) * length;
      for (let i = starts[row + from]!, end = starts[row + to]!; i < end; i++) counts[carried[i]!]!++;
    }
  }
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
