import type { Resource } from '@safeguarding/data';
import type { FacetName } from './query.js';

/** What a record itself says for a facet, before broader values are added. */
export function rawValues(resource: Resource, facet: FacetName): readonly string[] {
  if (facet === 'types') return [resource.type];
  if (facet === 'languages') return resource.editions.map(({ language }) => language);
  return resource[facet === 'countries' || facet === 'regions' ? 'places' : facet];
}
