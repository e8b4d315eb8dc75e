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
): (id: unknown, titles: readonly string[]) => RecordFile<T> | undefined {
  const byId = new Map(resources.map((file) => [getField(file.raw, 'id'), file]));
  const byTitle = new Map(
    resources.flatMap((file) => titlesOf(file.raw).map((title) => [plainWords(title), file] as const)),
  );
  byTitle.delete('');
  return (id, titles) => byId.get(id) ?? titles.map((title) => byTitle.get(plainWords(title))).find(Boolean);
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
export function diffDraft(record: unknown, { fields, paths, offered = [] }: Draft): Change[] {
  const editions = withOffered(getField(record, 'editions'), offered);
  const ofEditions = isDeepStrictEqual(editions, getField(record, 'editions'))
    ? []
    : [{ field: 'editions', was: getField(record, 'editions'), is: editions }];
  const byId = fields['id'] !== undefined && fields['id'] === getField(record, 'id');
  const titles = new Set(
    ['title', 'alsoKnownAs'].flatMap((field) => textsIn(getField(record, field)).map(({ text }) => text)),
  );
  const changes = paths.flatMap((path) => {
    const [was, is] = [record, fields].map((value) => path.reduce<unknown>(getField, value) ?? undefined);
    if (isDeepStrictEqual(was, is)) return [];
    // A listing may call it by another of its titles; a table that names the id means what it says.
    if (!byId && path[0] === 'title' && typeof is === 'string' && titles.has(is)) return [];
    // A year says nothing against a month of that year.
    if (!byId && typeof was === 'string' && typeof is === 'string' && path[1] === 'date' && was.startsWith(`${is}-`))
      return [];
    // The order of the origin listing's labels says nothing.
    if (path[0] === 'sourceLabels' && isDeepStrictEqual(sorted(was), sorted(is))) return [];
    return [{ field: jsonPath(path), was, is }];
  });
  return [...changes, ...ofEditions];
}

/** The editions of a record with the addresses and languages that a row names. None is taken away. */
function withOffered(editions: unknown, offered: NonNullable<Draft['offered']>): unknown {
  if (!Array.isArray(editions)) return editions;
  return offered.reduce<readonly unknown[]>((known, { language, url }) => {
    if (language === '' && known.some((edition) => getField(edition, 'url') === url)) return known;
    const same = (edition: unknown) => language === '' || getField(edition, 'language') === language;
    const at = known.findIndex(same);
    if (at < 0) return [...known, { language, url }];
    if (url === null || known.some((edition) => same(edition) && getField(edition, 'url') === url)) return known;
    return known.map((edition, index) => (index === at ? { ...(edition as object), url } : edition));
  }, editions);
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? [...(value as unknown[])].map(String).sort() : value;
}
