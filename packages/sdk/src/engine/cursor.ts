import type { Catalogue } from '../catalogue/Catalogue.js';
import { SafeguardingError } from '../errors.js';
import type { ResourceQuery } from './query.js';

/** For JSON: leaves the page out, and puts keys and choices in one order, so that equal queries look alike. */
function normalise(key: string, value: unknown): unknown {
  if (key === 'cursor' || key === 'limit') return undefined;
  if (Array.isArray(value)) return [...(value as string[])].sort();
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort()) : value;
}

/** The cursor of the page that begins after `offset` resources: a short name for dataset and query, and the offset. */
export function writeCursor(catalogue: Catalogue, query: ResourceQuery, offset: number): string {
  const text = catalogue.version + catalogue.resources.size + JSON.stringify(query, normalise);
  let hash = 0x811c9dc5; // FNV-1a: a guard against mix-ups, not against forgers, who gain nothing.
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
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
