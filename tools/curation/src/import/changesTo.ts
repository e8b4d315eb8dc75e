import { isDeepStrictEqual } from 'node:util';
import { jsonPath } from '../json/jsonPath.js';
import { textsIn } from '../json/textsIn.js';
import { fieldIn } from '../json/fieldIn.js';
import type { Draft } from './Draft.js';

/** A field that an imported file has otherwise than the catalogue. */
export interface Change {
  readonly field: string;
  readonly was: unknown;
  readonly is: unknown;
}

/** The fields in which a draft differs from a record. Only what the imported file speaks of is compared. */
export function changesTo(record: unknown, { fields, paths }: Pick<Draft, 'fields' | 'paths'>): Change[] {
  const titles = new Set(
    ['title', 'alsoKnownAs'].flatMap((field) => textsIn(fieldIn(record, field)).map(({ text }) => text)),
  );
  return paths.flatMap((path) => {
    const [was, is] = [record, fields].map((value) => path.reduce<unknown>(fieldIn, value) ?? undefined);
    if (isDeepStrictEqual(was, is)) return [];
    if (path[0] === 'title' && typeof is === 'string' && titles.has(is)) return [];
    // The order of the origin listing's labels says nothing.
    if (path[0] === 'sourceLabels' && isDeepStrictEqual(sorted(was), sorted(is))) return [];
    return [{ field: jsonPath(path), was, is }];
  });
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? [...(value as unknown[])].map(String).sort() : value;
}
