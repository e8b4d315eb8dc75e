import type { CatalogueIndex } from '../catalogue/indexOf.js';
import { addValue, intersectBits, subtractBits } from './bits.js';
import { facetNames, type ResourceFilter } from './query.js';
import { slot, type Workspace } from './Workspace.js';

/** Whether a list is there and chooses something: an empty list is no choice. */
export const chooses = (list: readonly string[] | undefined): list is readonly string[] =>
  list !== undefined && list.length > 0;

/** Narrows a set by all of a filter but its choices of facet values: ids, years and what to leave out. */
export function narrowByRest(bits: Uint32Array, index: CatalogueIndex, work: Workspace, filter: ResourceFilter): void {
  const { columns } = index;
  const { ids, publishedFrom, publishedTo, exclude } = filter;
  const other = work.bits(slot.other);
  if (chooses(ids)) {
    other.fill(0);
    addIds(other, index, ids);
    intersectBits(bits, other);
  }
  if (publishedFrom !== undefined || publishedTo !== undefined) {
    const { years } = columns;
    const from = publishedFrom ?? 1;
    const to = publishedTo ?? Infinity;
    for (let d = 0; d < years.length; d++) {
      const year = years[d]!;
      if (!(year > 0 && year >= from && year <= to)) bits[d >>> 5]! &= ~(1 << (d & 31));
    }
  }
  if (exclude) {
    other.fill(0);
    facetNames.forEach((facet, f) => {
      for (const id of exclude[facet] ?? []) {
        const value = columns.numbers[f]!.get(id);
        if (value !== undefined) addValue(other, columns, value);
      }
    });
    addIds(other, index, exclude.ids ?? []);
    subtractBits(bits, other);
  }
}

/** Writes the documents that a facet's choice lets through, whatever the other facets say. */
export function writeChoice(
  bits: Uint32Array,
  index: CatalogueIndex,
  work: Workspace,
  filter: ResourceFilter,
  f: number,
): void {
  const { columns } = index;
  const facet = facetNames[f]!;
  const all = filter.match?.[facet] === 'all';
  const other = work.bits(slot.other);
  bits.fill(all ? -1 : 0);
  for (const id of filter[facet]!) {
    const value = columns.numbers[f]!.get(id);
    if (!all) {
      if (value !== undefined) addValue(bits, columns, value);
      continue;
    }
    other.fill(0);
    if (value !== undefined) addValue(other, columns, value);
    intersectBits(bits, other);
  }
  if (!filter.includeGlobal || (facet !== 'countries' && facet !== 'regions')) return;
  const everywhere = columns.numbers[facetNames.indexOf('countries')]!.get('global');
  if (everywhere !== undefined) addValue(bits, columns, everywhere);
}

function addIds(bits: Uint32Array, index: CatalogueIndex, ids: readonly string[]): void {
  index.numbers ??= new Map(index.columns.documents.map((resource, d) => [resource.id, d]));
  for (const id of ids) {
    const d = index.numbers.get(id);
    if (d !== undefined) bits[d >>> 5]! |= 1 << (d & 31);
  }
}
