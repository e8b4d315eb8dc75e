import type { Catalogue, SchemeName } from '../catalogue/Catalogue.js';
import { ancestorIds } from '../taxonomy/ancestorIds.js';
import { truncations } from '../taxonomy/truncations.js';
import type { FacetName } from './query.js';

/** The scheme whose concepts a facet takes. */
export const schemeOf: { readonly [F in FacetName]?: SchemeName } = {
  topics: 'topic',
  audiences: 'audience',
  types: 'resource-type',
  contexts: 'context',
  regions: 'region',
};

/**
 * A function from a value as a record says it to all values that hold the record: the value itself and the
 * broader ones; for a place the regions that name it or its country.
 */
export function expandValue(facet: FacetName, concepts: Catalogue['concepts']): (raw: string) => readonly string[] {
  const scheme = schemeOf[facet];
  const known = scheme && concepts.get(scheme);
  if (facet === 'regions') {
    const regions = new Map<string, string[]>();
    for (const region of known?.values() ?? []) {
      for (const member of region.members ?? []) regions.set(member, [...(regions.get(member) ?? []), region.id]);
    }
    return (place) =>
      truncations(place).flatMap((part) => (regions.get(part) ?? []).flatMap((id) => [id, ...ancestorIds(known, id)]));
  }
  if (scheme) return (id) => [id, ...ancestorIds(known, id)];
  return facet === 'publishers' ? (id) => [id] : truncations;
}
