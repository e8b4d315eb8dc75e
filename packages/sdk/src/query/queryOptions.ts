import type { Shape } from '../catalogue/misfit.js';
import type { ResourceQuery } from './query.js';

const list = { each: 'string' } as const;

/** Every option of a query with the shape it must have. */
export const queryOptions = {
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
} as const satisfies { readonly [Option in keyof ResourceQuery]-?: Shape };

/** The names of all options, in a fixed order. */
export const optionNames = /* @__PURE__ */ Object.keys(queryOptions) as readonly (keyof typeof queryOptions)[];
