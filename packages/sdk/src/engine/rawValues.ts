import type { Resource } from '@safeguarding/data';
import type { FacetName } from './query.js';

/** What a record itself says for each facet, before broader values are added. */
export const rawValues: { readonly [F in FacetName]: (resource: Resource) => readonly string[] } = {
  topics: (resource) => resource.topics,
  audiences: (resource) => resource.audiences,
  types: (resource) => [resource.type],
  contexts: (resource) => resource.contexts,
  countries: (resource) => resource.places,
  regions: (resource) => resource.places,
  publishers: (resource) => resource.publishers,
  languages: (resource) => resource.editions.map((edition) => edition.language),
};
