import type { Catalogue, FacetValues } from '../model.js';
import { matchText } from '../search/matchText.js';
import { rankDocuments } from '../search/ranking.js';
import type { QueryResult, ResourceQuery } from './query.js';
import { runQuery } from './runQuery.js';

const search = { match: matchText, rank: rankDocuments };

/**
 * Asks a catalogue. Synchronous and pure: the same query on the same catalogue gives the same answer.
 * Unknown ids find nothing; an empty list is no choice; a `limit` of 0 asks for counts alone and has no next page.
 *
 * @throws {TypeError} Naming the option, when a value is of the wrong type.
 * @throws {SafeguardingError} `invalid-cursor` when the cursor is not of this query and catalogue.
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
