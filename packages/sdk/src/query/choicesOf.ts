import type { CatalogueIndex } from '../catalogue/indexOf.js';
import { addValue } from '../columns/addValue.js';
import { intersectBits } from '../columns/bits.js';
import { facetNames, type ResourceFilter } from './query.js';
import { scratch, slot } from './scratch.js';

/** For each facet the documents that its choice lets through, whatever the other facets say; nothing without a choice. */
export function choicesOf(index: CatalogueIndex, filter: ResourceFilter): readonly (Uint32Array | undefined)[] {
  return facetNames.map((facet, f) => {
    const ids = filter[facet];
    if (!ids?.length) return undefined; // An empty list is no choice.
    const numbers = index.numbers[f]!;
    const bits = scratch(index, f);
    if (filter.match?.[facet] === 'all') {
      bits.set(index.all);
      for (const id of ids) {
        const carriers = scratch(index, slot.other);
        addValue(carriers, index, numbers.get(id));
        intersectBits(bits, carriers);
      }
    } else for (const id of ids) addValue(bits, index, numbers.get(id));
    if (filter.includeGlobal && (facet === 'countries' || facet === 'regions'))
      addValue(bits, index, index.numbers[facetNames.indexOf('countries')]!.get('global'));
    return bits;
  });
}
