import type { Records } from '../records/Records.js';
import { place } from '../schema/primitives.js';
import { placeOfCode } from './countryNames.js';
import type { Understood } from './Draft.js';
import { fieldsOfTargets, type LabelledFields } from './fieldsOfTargets.js';
import type { Labels } from './labelsOf.js';

const kinds: Readonly<Record<string, string>> = {
  type: 'resource-type',
  topics: 'topic',
  audiences: 'audience',
  stages: 'stage',
  contexts: 'context',
  publishers: 'publisher',
  places: 'place',
};

/**
 * Replaces labels that people wrote in the place of ids, such as "Teachers" or "Philippines", also several in one cell.
 * An id stays, and so does what nobody knows, so that `check` speaks about it; that is also returned as `unmapped`.
 */
export function resolveIds(
  fields: Readonly<Record<string, unknown>>,
  labels: Labels,
  records: Records,
): { fields: Record<string, unknown>; unmapped: string[]; understood: Understood[] } {
  const known = labels.ids;
  const unmapped: string[] = [];
  const understood: Understood[] = [];
  const idsOf = (text: string, kind: string): readonly string[] => {
    if (kind !== 'place') {
      if (known[kind]?.has(text)) return [text];
      return idsOfKind(kind, fieldsOfTargets(labels.targetsOf(text, kind), records));
    }
    const ids = placesIn(text, labels, records);
    if (ids.length > 0 && ids.join() !== text) understood.push({ was: text, is: ids.join(', ') });
    return ids;
  };
  const resolve = (text: string, kind: string): readonly string[] => {
    const ids = idsOf(text, kind);
    if (ids.length > 0) return ids;
    const pieces = piecesOf(text, (piece) => idsOf(piece, kind).length > 0);
    if (pieces.length > 1) return pieces.flatMap((piece) => resolve(piece, kind));
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
  return { fields: resolved, unmapped, understood };
}

/**
 * The pieces of a text that people wrote several names in. No name has a semicolon or a line break; a comma, a slash or
 * an "and" may be a part of one, and separates only where a piece is known.
 */
function piecesOf(text: string, isKnown: (piece: string) => boolean): string[] {
  const at = (separator: RegExp) =>
    text
      .split(separator)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
  const sure = at(/[;\n•]/);
  if (sure.length > 1) return sure;
  const maybe = at(/,|\/|&|、|،|\s(?:and|y|e|et|и|و)\s/);
  return maybe.some(isKnown) ? maybe : [text];
}

function placesIn(text: string, labels: Labels, records: Records): readonly string[] {
  if (place.safeParse(text).success && (placeOfCode(text) ?? text) === text) return [text];
  if (/^(?:global|worldwide|everywhere|international|all countries|mundial|mondial|全球|весь мир|عالمي)$/i.test(text))
    return ['global'];
  const named = fieldsOfTargets(
    [...labels.targetsOf(text, 'country'), ...labels.targetsOf(text, 'region')],
    records,
  ).places;
  // A name first: "Us" and "IN" are codes only where nothing has that name.
  if (named.length > 0) return named;
  const code = placeOfCode(text);
  return code === undefined ? [] : [code];
}

function idsOfKind(kind: string, found: LabelledFields): readonly string[] {
  const ids: Readonly<Record<string, readonly string[]>> = {
    'resource-type': found.types,
    topic: found.topics,
    audience: found.audiences,
    stage: found.stages,
    context: found.contexts,
    publisher: found.publishers,
  };
  return ids[kind] ?? [];
}
