import type { Shape } from '../catalogue/misfit.js';
import type { FacetDefinition } from '../model.js';
import type { ResourceQuery } from './query.js';

const list = { each: 'string' } as const;

/** Every option of a query but the facets, with the shape it must have. */
const fixed = {
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
} as const satisfies { readonly [Option in keyof ResourceQuery<unknown>]-?: Shape };

/** Every option of a query over some facets, with the shape it must have, in a fixed order. */
export function queryOptions(facets: readonly FacetDefinition[]): readonly (readonly [name: string, shape: Shape])[] {
  return [...facets.map(({ name }) => [name, list] as const), ...Object.entries(fixed)];
}
