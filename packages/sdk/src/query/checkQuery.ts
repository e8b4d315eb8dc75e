import { fits } from '../catalogue/misfit.js';
import type { FacetDefinition } from '../model.js';
import type { ResourceQuery } from './query.js';
import { queryOptions } from './queryOptions.js';

/**
 * Catches slips of the keyboard in plain JavaScript. Values that are merely odd (unknown ids, a negative limit)
 * pass: they come from visitors and links, and find nothing.
 *
 * @param path The option that holds these, with a point, for messages.
 * @throws {TypeError} Naming the option whose type is wrong.
 */
export function checkQuery(query: ResourceQuery<unknown>, facets: readonly FacetDefinition[], path = ''): void {
  if (!fits(query, 'object')) throw new TypeError('`query` must be an object.');
  for (const [name, shape] of queryOptions(facets)) {
    const value: unknown = (query as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined && !fits(value, shape))
      throw new TypeError(
        `\`${path}${name}\` must be ${typeof shape === 'string' ? `of type ${shape}` : 'a list of strings'}.`,
      );
  }
  // What stands deeper than these may means nothing, and may go round in circles.
  if (query.within && path === '') checkQuery(query.within, facets, 'within.');
  if (query.exclude && !path.endsWith('exclude.')) checkQuery(query.exclude, facets, `${path}exclude.`);
}
