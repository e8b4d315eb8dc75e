import type { SchemeName } from '../catalogue/Catalogue.js';
import type { FacetName } from '../query/query.js';

/** The scheme whose concepts a facet takes. */
export const schemeOf: { readonly [F in FacetName]?: SchemeName } = {
  topics: 'topic',
  audiences: 'audience',
  types: 'resource-type',
  contexts: 'context',
  regions: 'region',
};
