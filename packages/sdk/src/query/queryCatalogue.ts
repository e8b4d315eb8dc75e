import type { Catalogue } from '../catalogue/Catalogue.js';
import { matchText } from '../search/matchText.js';
import { rankedDocuments } from '../search/rankedDocuments.js';
import { answerQuery } from './answerQuery.js';
import type { QueryResult, ResourceQuery } from './query.js';

const search = { match: matchText, rank: rankedDocuments };

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
export function queryCatalogue(catalogue: Catalogue, query: ResourceQuery = {}): QueryResult {
  return answerQuery(catalogue, query, search);
}
