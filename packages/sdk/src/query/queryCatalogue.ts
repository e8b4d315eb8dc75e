import type { Catalogue, FacetValues } from '../model.js';
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
