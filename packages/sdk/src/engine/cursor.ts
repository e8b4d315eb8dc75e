import type { Catalogue } from '../catalogue/Catalogue.js';
import { SafeguardingError } from '../errors.js';
import type { ResourceQuery } from './query.js';
import { optionNames } from './queryOptions.js';

/** FNV-1a: a guard against mix-ups, not against forgers, who gain nothing. */
function hashText(hash: number, text: string): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/**
 * A short name for a query but its page. Keys and choices may stand in any order.
 *
 * @param depth How far to look into `within`, `exclude` and `match`: what is deeper means nothing.
 */
function hashQuery(hash: number, query: ResourceQuery, depth = 3): number {
  for (const name of optionNames) {
    const value: unknown = query[name];
    if (value === undefined || name === 'cursor' || name === 'limit') continue;
    hash = hashText(hash, name);
    if (Array.isArray(value)) {
      let sum = 0; // Adding up knows no order.
      for (const id of value as readonly unknown[]) if (typeof id === 'string') sum += hashText(0x811c9dc5, id);
      hash = Math.imul(hash ^ sum, 0x01000193);
    } else if (typeof value === 'object') {
      if (value && depth > 0) hash = hashQuery(hash, value, depth - 1);
    } else if (typeof value === 'string') hash = hashText(hash, value);
    else if (typeof value === 'number' || typeof value === 'boolean') hash = hashText(hash, String(value));
  }
  return Math.imul(hash ^ 0x2f, 0x01000193);
}

/** The cursor of the page that begins after `offset` resources: a short name for dataset and query, and the offset. */
export function writeCursor(catalogue: Catalogue, query: ResourceQuery, offset: number): string {
  const hash = hashQuery(hashText(0x811c9dc5 ^ catalogue.resources.size, catalogue.version), query);
  return `${(hash >>> 0).toString(36)}.${offset.toString(36)}`;
}

/**
 * How many resources earlier pages showed.
 *
 * @throws {SafeguardingError} `invalid-cursor` when it belongs to another query or dataset.
 */
export function readCursor(catalogue: Catalogue, query: ResourceQuery, total: number): number {
  const { cursor } = query;
  if (cursor === undefined) return 0;
  const offset = Number.parseInt(cursor.slice(cursor.indexOf('.') + 1), 36);
  if (offset > 0 && offset < total && cursor === writeCursor(catalogue, query, offset)) return offset;
  throw new SafeguardingError(
    'invalid-cursor',
    'The `cursor` belongs to another query or version. Leave it out to begin with the first page.',
    { path: 'cursor' },
  );
}
