import { isDeepStrictEqual } from 'node:util';
import { getField } from '../json/getField.js';
import { jsonPath } from '../json/jsonPath.js';
import { textsIn } from '../json/textsIn.js';
import type { RecordFile } from '../records/Records.js';
import type { Draft } from './Draft.js';
import { plainWords } from '../records/plainWords.js';

/** Finds the resource that is meant by an id or, failing that, by any of its titles. */
export function findExisting<T>(
  resources: readonly RecordFile<T>[],
): (id: unknown, title: string) => RecordFile<T> | undefined {
  const byId = new Map(resources.map((file) => [getField(file.raw, 'id'), file]));
  const byTitle = new Map(
    resources.flatMap((file) => titlesOf(file.raw).map((title) => [plainWords(title), file] as const)),
  );
  return (id, title) => byId.get(id) ?? (plainWords(title) === '' ? undefined : byTitle.get(plainWords(title)));
}

function titlesOf(resource: unknown): string[] {
  const fields = [getField(resource, 'title'), getField(resource, 'alsoKnownAs')];
  const editions = getField(resource, 'editions');
  const ofEditions = Array.isArray(editions) ? editions.map((edition) => getField(edition, 'title')) : [];
  return [...fields, ...ofEditions].flatMap((field) => textsIn(field).map(({ text }) => text));
}

/** A field that an imported file has otherwise than the catalogue. */
export interface Change {
  readonly field: string;
  readonly was: unknown;
  readonly is: unknown;
}

/** The fields in which a draft differs from a record. Only what the imported file speaks of is compared. */
export function diffDraft(record: unknown, { fields, paths }: Pick<Draft, 'fields' | 'paths'>): Change[] {
  const titles = new Set(
    ['title', 'alsoKnownAs'].flatMap((field) => textsIn(getField(record, field)).map(({ text }) => text)),
  );
  return paths.flatMap((path) => {
    const [was, is] = [record, fields].map((value) => path.reduce<unknown>(getField, value) ?? undefined);
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
