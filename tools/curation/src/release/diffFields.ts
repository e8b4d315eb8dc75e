import { isDeepStrictEqual } from 'node:util';
import { byCodePoint } from '../json/byCodePoint.js';
import type { FieldChange } from './Change.js';

type Fields = Readonly<Record<string, unknown>>;

/** The fields that differ, each by its path: `summary.fr`, `editions[es].url`. Lists of plain values count as one value. */
export function diffFields(before: unknown, after: unknown, path = ''): FieldChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isFields(before) && isFields(after)) {
    return namesOf(before, after).flatMap((name) =>
      diffFields(before[name], after[name], path === '' ? name : `${path}.${name}`),
    );
  }
  const lists = alignedLists(before, after);
  if (lists !== undefined) {
    return namesOf(...lists).flatMap((name) => diffFields(lists[0][name], lists[1][name], `${path}[${name}]`));
  }
  return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}

function namesOf(before: Fields, after: Fields): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(byCodePoint);
}

/** Two lists of objects whose entries can be told to be the same ones: by language, or by place when none came or went. */
function alignedLists(before: unknown, after: unknown): [Fields, Fields] | undefined {
  if (!isListOfFields(before) || !isListOfFields(after)) return undefined;
  const languages = [before.map(languageOf), after.map(languageOf)] as const;
  if (languages.every(areNames)) return sameOrder(...languages) ? [byName(before), byName(after)] : undefined;
  return before.length === after.length ? [{ ...before }, { ...after }] : undefined;
}

function byName(list: readonly Fields[]): Fields {
  return Object.fromEntries(list.map((entry) => [String(languageOf(entry)), entry]));
}

function areNames(names: readonly unknown[]): boolean {
  return names.every((name) => typeof name === 'string') && new Set(names).size === names.length;
}

/** A new order says something too, and would be lost if entries were compared by name alone. */
function sameOrder(before: readonly unknown[], after: readonly unknown[]): boolean {
  const kept = before.filter((name) => after.includes(name));
  return isDeepStrictEqual(
    kept,
    after.filter((name) => before.includes(name)),
  );
}

function languageOf(entry: Fields): unknown {
  return entry['language'];
}

function isListOfFields(value: unknown): value is Fields[] {
  return Array.isArray(value) && value.length > 0 && value.every(isFields);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
