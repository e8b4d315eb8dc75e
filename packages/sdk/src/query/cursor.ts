import type { AnyCatalogue } from '../model.js';
import { SafeguardingError } from '../errors.js';
import type { AnyQuery } from './query.js';
import { fixedOptions } from '../validate/query.js';

const basis = 0x811c9dc5;

/** FNV-1a: a guard against mix-ups, not against forgers, who gain nothing. */
function hashText(hash: number, text: string): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/**
 * A short name for a query but its page. Options and choices may stand in any order.
 *
 * @param depth How far to look into it: what is deeper means nothing, and may go round in circles.
 */
function hashValue(hash: number, value: unknown, names: readonly string[], depth: number): number {
  if (typeof value !== 'object' || value === null) return hashText(hash, String(value));
  if (depth === 0) return hash;
  if (Array.isArray(value)) {
    let sum = 0; // Adding up knows no order.
    for (const each of value as unknown[]) sum += hashValue(basis, each, names, depth - 1);
    return hashText(hash, String(sum));
  }
  for (const name of names) {
    const option = (value as Readonly<Record<string, unknown>>)[name];
    if (option !== undefined && name !== 'cursor' && name !== 'limit')
      hash = hashValue(hashText(hash, name), option, names, depth - 1);
  }
  return hashText(hash, '.');
}

/** The cursor of the page that begins after `offset` resources: a short name for dataset and query, and the offset. */
export function writeCursor(catalogue: AnyCatalogue, query: AnyQuery, offset: number): string {
  const names = [...catalogue.facets.map(({ name }) => name), ...fixedOptions];
  const hash = hashValue(hashText(basis ^ catalogue.resources.size, catalogue.version), query, names, 4);
  return `${(hash >>> 0).toString(36)}.${offset.toString(36)}`;
}

/**
 * How many resources earlier pages showed.
 *
 * @throws {SafeguardingError} `invalid-cursor` when it belongs to another query or dataset.
 */
export function readCursor(catalogue: AnyCatalogue, query: AnyQuery, total: number): number {
  const { cursor } = query;
  if (cursor === undefined || cursor === null) return 0;
  const offset = Number.parseInt(cursor.slice(cursor.indexOf('.') + 1), 36);
  if (offset > 0 && offset < total && cursor === writeCursor(catalogue, query, offset)) return offset;
  throw new SafeguardingError(
    'invalid-cursor',
    'The `cursor` belongs to another query or version. Leave it out to begin with the first page.',
    { path: 'cursor' },
  );
}
