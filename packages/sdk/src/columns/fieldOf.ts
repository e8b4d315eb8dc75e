import type { FacetName } from '../query/query.js';

/** The field of a resource that a facet reads. */
export function fieldOf(facet: FacetName) {
  if (facet === 'types') return 'type';
  if (facet === 'languages') return 'editions';
  return facet === 'countries' || facet === 'regions' ? 'places' : facet;
}
