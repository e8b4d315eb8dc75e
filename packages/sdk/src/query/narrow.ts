import type { CatalogueIndex } from '../catalogue/indexOf.js';
import { addValue } from '../columns/addValue.js';
import { intersectBits, setBit } from '../columns/bits.js';
import { monthOf } from '../columns/documentOrder.js';
import { facetNames, type ResourceFilter } from './query.js';
import { scratch, slot } from './scratch.js';

/** Narrows a set by all of a filter but its choices of facet values: ids, years and what to leave out. */
export function narrow(bits: Uint32Array, index: CatalogueIndex, filter: ResourceFilter): void {
  const { ids, publishedFrom: from, publishedTo: to, exclude } = filter;
  if (ids?.length) intersectBits(bits, addIds(scratch(index, slot.other), index, ids));
  if (from !== undefined || to !== undefined) {
    // Months of year y are y * 13 and the twelve after it; year 0 is unknown. With NaN nothing compares.
    const first = from === undefined ? 13 : Math.max(13, Math.ceil(from) * 13);
    const last = to === undefined ? Infinity : Math.floor(to) * 13 + 12;
    const dated = scratch(index, slot.other);
    const months = (index.months ??= Uint32Array.from(index.documents, monthOf));
    for (let d = 0; d < months.length; d++) if (months[d]! >= first && months[d]! <= last) setBit(dated, d);
    intersectBits(bits, dated);
  }
  if (exclude) {
    const others = addIds(scratch(index, slot.other), index, exclude.ids ?? []);
    facetNames.forEach((facet, f) => {
      for (const id of exclude[facet] ?? []) addValue(others, index, index.numbers[f]!.get(id));
    });
    intersectBits(bits, others, 0, -1);
  }
}

function addIds(bits: Uint32Array, index: CatalogueIndex, ids: readonly string[]): Uint32Array {
  index.documentNumbers ??= new Map(index.documents.map(({ id }, d) => [id, d]));
  for (const id of ids) {
    const d = index.documentNumbers.get(id);
    if (d !== undefined) setBit(bits, d);
  }
  return bits;
}
