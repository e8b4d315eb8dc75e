import type { Resource } from '@safeguarding/data';
import { fieldOf } from './fieldOf.js';
import type { FacetName } from '../query/query.js';

/** What a record itself says for a facet, before broader values are added. */
export function rawValues(resource: Resource, facet: FacetName): readonly string[] {
  const field = fieldOf(facet);
  if (field === 'type') return [resource.type];
  return field === 'editions' ? resource.editions.map(({ language }) => language) : resource[field];
}
