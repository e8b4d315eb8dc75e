import { type Fields, fits, misfit, type Shape } from '../catalogue/misfit.js';
import type { ResourceQuery } from './query.js';

const list = ['string'] as const;
const options = {
  topics: list,
  audiences: list,
  types: list,
  contexts: list,
  countries: list,
  regions: list,
  publishers: list,
  languages: list,
  ids: list,
  publishedFrom: 'number',
  publishedTo: 'number',
  exclude: 'object',
  match: 'object',
  includeGlobal: 'boolean',
  text: 'string',
  within: 'object',
  sort: 'string',
  language: 'string',
  limit: 'number',
  cursor: 'string',
} as const satisfies Fields & { readonly [Option in keyof ResourceQuery]-?: Shape };

/**
 * Catches slips of the keyboard in plain JavaScript. Values that are merely odd (unknown ids, a negative limit)
 * pass: they come from visitors and links, and find nothing.
 *
 * @param path The option that holds these, with a point, for messages.
 * @throws {TypeError} Naming the option whose type is wrong.
 */
export function checkQuery(query: ResourceQuery, path = ''): void {
  if (!fits(query, 'object')) throw new TypeError('`query` must be an object.');
  const name = misfit(query, options, undefined) as keyof typeof options | undefined;
  if (name)
    throw new TypeError(
      `\`${path}${name}\` must be ${options[name] === list ? 'a list of strings' : `of type ${String(options[name])}`}.`,
    );
  if (query.within) checkQuery(query.within, `${path}within.`);
  if (query.exclude) checkQuery(query.exclude, `${path}exclude.`);
}
