import { SafeguardingError } from '../errors.js';
import type { Catalogue, FacetValues } from '../model.js';
import type { QueryResult, ResourceQuery } from './query.js';
import { runQuery } from './runQuery.js';

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
    throw new SafeguardingError('invalid-option', '`text` needs queryCatalogue; filterCatalogue does not search.', {
      path: 'text',
    });
  return runQuery(catalogue, query, undefined);
}
