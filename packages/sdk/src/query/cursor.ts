import { refuse } from '../errors.js';
import type { AnyCatalogue } from '../model.js';
import { isList, isObject } from '../validate/shape.js';
import type { AnyQuery } from './query.js';

/** FNV-1a: a guard against mix-ups, not against forgers, who gain nothing. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/**
 * A short name for a part of a query, 0 for one that asks for nothing. Options and choices may stand in any order: adding
 * up knows none.
 */
function hashOf(value: unknown): number {
  if (!isObject(value)) return hashText(String(value));
  let sum = 0;
  for (const [name, part] of Object.entries(value) as [string, unknown][]) {
    const hash = hashOf(part);
    // An empty list is no choice, and what has nothing but empty lists is none either.
    if (part === undefined || (isObject(part) && hash === 0)) continue;
    sum = (sum + hashText(`${isList(value) ? '' : name}:${hash}`)) | 0;
  }
  return sum;
}

/** The cursor of the page that begins after `offset` resources: a short name for dataset and query, and the offset. */
export function writeCursor(
  { resources, version }: AnyCatalogue,
  { cursor: _, limit: __, facets: ___, facetLabels: ____, ...query }: AnyQuery,
  offset: number,
): string {
  const hash = hashOf([{ version, size: resources.size }, query]);
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
  return refuse(
    'invalid-cursor',
    'cursor',
    'is of another query or version. Leave it out to begin with the first page.',
  );
}
