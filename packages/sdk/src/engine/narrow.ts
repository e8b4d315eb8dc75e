import type { CatalogueIndex } from '../catalogue/indexOf.js';
import { addBits, intersectBits, setBit } from './bits.js';
import { facetNames, type ResourceFilter } from './query.js';
import { scratch, slot } from './scratch.js';

/** Where the documents of a value begin; of the empty set at the end for a value that none carries. */
const placeOf = ({ numbers, values, words }: CatalogueIndex, f: number, id: string): number =>
  (numbers[f]!.get(id) ?? values.length) * words;

/** Narrows a set by all of a filter but its choices of facet values: ids, years and what to leave out. */
export function narrow(bits: Uint32Array, index: CatalogueIndex, filter: ResourceFilter): void {
  const { documents, months, sets } = index;
  const { ids, publishedFrom: from, publishedTo: to, exclude } = filter;
  const addIds = (set: Uint32Array, list: readonly string[]) => {
    index.documentNumbers ??= new Map(documents.map(({ id }, d) => [id, d]));
    for (const id of list) {
      const d = index.documentNumbers.get(id);
      if (d !== undefined) setBit(set, d);
    }
    return set;
  };
  if (ids?.length) intersectBits(bits, addIds(scratch(index, slot.other), ids));
  if (from !== undefined || to !== undefined) {
    const dated = scratch(index, slot.other);
    months.forEach((month, d) => {
      const year = Math.floor(month / 13);
      if (year >= (from ?? 1) && year <= (to ?? year) && year) setBit(dated, d);
    });
    intersectBits(bits, dated);
  }
  if (exclude) {
    const others = addIds(scratch(index, slot.other), exclude.ids ?? []);
    facetNames.forEach((facet, f) => {
      for (const id of exclude[facet] ?? []) addBits(others, sets, placeOf(index, f, id));
    });
    intersectBits(bits, others, 0, -1);
  }
}

/** For each facet the documents that its choice lets through, whatever the other facets say; nothing without a choice. */
export function choicesOf(index: CatalogueIndex, filter: ResourceFilter): readonly (Uint32Array | undefined)[] {
  return facetNames.map((facet, f) => {
    const ids = filter[facet];
    if (!ids?.length) return undefined; // An empty list is no choice.
    const all = filter.match?.[facet] === 'all';
    const bits = scratch(index, f);
    if (all) bits.fill(-1);
    for (const id of ids) (all ? intersectBits : addBits)(bits, index.sets, placeOf(index, f, id));
    if (filter.includeGlobal && (facet === 'countries' || facet === 'regions'))
      addBits(bits, index.sets, placeOf(index, facetNames.indexOf('countries'), 'global'));
    return bits;
  });
}
