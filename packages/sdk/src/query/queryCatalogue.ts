import type { Catalogue, FacetValues } from '../model.js';
import { refuseOption } from '../must.js';
import { matchText } from '../search/matchText.js';
import { rankDocuments } from '../search/ranking.js';
import type { QueryResult, ResourceQuery } from './query.js';
import { runQuery } from './runQuery.js';

const search = { match: matchText, rank: rankDocuments };

/**
 * Asks a catalogue. Synchronous and pure: the same query on the same catalogue gives the same answer, and the result is
 * yours to keep. Unknown ids find nothing and are named in `unknown`; an empty list is no choice; a `limit` of 0 asks
 * for counts alone and has no next page.
 *
 * @throws {SafeguardingError} `invalid-option` with the `path` of an option that does not exist or cannot have this
 * value; `invalid-cursor` when the cursor is not of this query and catalogue.
 * @example
 * ```ts
 * const { total, resources, facets } = queryCatalogue(catalogue, { topics: ['online-csea'], text: 'groming' });
 * total > 0; // → true
 * facets.topics.find(({ id }) => id === 'online-csea')?.selected; // → true
 * ```
 */
export function queryCatalogue<Values = FacetValues>(
  catalogue: Catalogue<Values>,
  query: ResourceQuery<NoInfer<Values>> = {},
): QueryResult<Values> {
  return runQuery(catalogue, query, search);
}

/**
 * The same as {@link queryCatalogue} without text, for pages that never search: a bundle that imports this one alone
 * leaves the search for words out, which is half of the whole.
 *
 * @throws {SafeguardingError} As {@link queryCatalogue}, and `invalid-option` for a text.
 * @example
 * ```ts
 * const { total, facets } = filterCatalogue(catalogue, { topics: ['online-safety'], limit: 0 });
 * total > 0; // → true
 * facets.topics.find(({ id }) => id === 'online-safety')?.count === total; // → true
 * ```
 */
export function filterCatalogue<Values = FacetValues>(
  catalogue: Catalogue<Values>,
  query: ResourceQuery<NoInfer<Values>> & { readonly text?: undefined } = {},
): QueryResult<Values> {
  if ((query as ResourceQuery | null)?.text !== undefined)
    refuseOption('text', 'needs queryCatalogue; filterCatalogue does not search.');
  return runQuery(catalogue, query, undefined);
}
