import type { Records } from '../records/Records.js';
import { place } from '../schema/primitives.js';
import { fieldsOfTargets, type LabelledFields } from './fieldsOfTargets.js';
import type { Labels } from './labelsOf.js';

const kinds: Readonly<Record<string, string>> = {
  type: 'resource-type',
  topics: 'topic',
  audiences: 'audience',
  contexts: 'context',
  publishers: 'publisher',
  places: 'place',
};

/**
 * Replaces labels that people wrote in the place of ids, such as "Teachers" or "Philippines". An id stays, and so does
 * what nobody knows, so that `check` speaks about it; that is also returned as `unmapped`.
 */
export function resolveIds(
  fields: Readonly<Record<string, unknown>>,
  labels: Labels,
  records: Records,
): { fields: Record<string, unknown>; unmapped: string[] } {
  const known = labels.ids;
  const unmapped: string[] = [];
  const resolve = (text: string, kind: string): readonly string[] => {
    if (kind === 'place' ? isPlace(text) : known[kind]?.has(text)) return [text];
    if (kind === 'place' && /^(?:global|worldwide|everywhere)$/i.test(text)) return ['global'];
    const targets = kind === 'place' ? placesOf(text, labels) : labels.targetsOf(text, kind);
    const ids = idsOfKind(kind, fieldsOfTargets(targets, records));
    if (ids.length > 0) return ids;
    unmapped.push(text);
    return [text];
  };
  const resolved: Record<string, unknown> = { ...fields };
  for (const [field, kind] of Object.entries(kinds)) {
    const value = fields[field];
    if (typeof value === 'string' && value !== '') resolved[field] = resolve(value, kind)[0];
    if (Array.isArray(value)) {
      resolved[field] = [...new Set(value.flatMap((text: unknown) => resolve(String(text), kind)))];
    }
  }
  return { fields: resolved, unmapped };
}

function placesOf(text: string, labels: Labels): readonly string[] {
  return [...labels.targetsOf(text, 'country'), ...labels.targetsOf(text, 'region')];
}

function isPlace(text: string): boolean {
  return place.safeParse(text).success;
}

function idsOfKind(kind: string, found: LabelledFields): readonly string[] {
  const ids: Readonly<Record<string, readonly string[]>> = {
    'resource-type': found.types,
    topic: found.topics,
    audience: found.audiences,
    context: found.contexts,
    publisher: found.publishers,
    place: found.places,
  };
  return ids[kind] ?? [];
}
