import { hasOwn } from '../hasOwn.js';

import { isString } from '../must.js';

/** Whether a value is what it should be. */
export type Check = (value: unknown) => boolean;

/** The fields of a record, each with what its value must be. Fields that are not named here pass unread. */
export type Fields = Readonly<Record<string, Check>>;

/** Longer than any text of a catalogue, in UTF-16 code units: the index of a longer one would hold a page up. */
const longestText = 100_000;

/**
 * Makes a function that gives the name of the first field of a record that is missing or is not what the table says;
 * `undefined` when all are right.
 */
export function invalidField(fields: Fields): (record: object) => string | undefined {
  const rows = Object.entries(fields);
  return (record) => {
    // Not taken apart by an iterator: this runs for each record of a page that has just begun.
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (!row[1]((record as Readonly<Record<string, unknown>>)[row[0]])) return row[0];
    }
    return undefined;
  };
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
export const isText: Check = (value) => isString(value) && value.length <= longestText;
export const isNumber: Check = (value) => typeof value === 'number';
export const isBoolean: Check = (value) => typeof value === 'boolean';

/** A text of a form. */
export const like =
  (pattern: RegExp): Check =>
  (value) =>
    isString(value) && pattern.test(value);

/** A calendar day that exists. Source: ISO 8601. */
export const isDay: Check = (value) =>
  isDigits(value) && new Date(Date.parse(value as string) || 0).toISOString().startsWith(value as string);
const isDigits = like(/^\d{4}-\d\d-\d\d$/);

/** This very value. */
export const literally =
  (expected: string | number): Check =>
  (value) =>
    value === expected;

/** A list of anything. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A list of what the check says. */
export const list =
  (each: Check): Check =>
  (value) => {
    if (!isList(value)) return false;
    // By number: gaps count as undefined, and no iterator of the page is called.
    for (let i = 0; i < value.length; i++) if (!each(value[i])) return false;
    return true;
  };

/** An object whose own values are all alike, such as texts by language. */
export function map(each: Check): Check {
  const areAll = list(each);
  return (value) => isObject(value) && !isList(value) && areAll(Object.values(value));
}

/** An object with these fields. */
export function record(fields: Fields): Check {
  const invalid = invalidField(fields);
  return (value) => isObject(value) && invalid(value) === undefined;
}

/** Nothing, or what the check says. */
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** Null, or what the check says. */
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** One of several shapes. */
export const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

/** The shape of a file: its own fields, and its lists with the shape of their records. */
export interface FileShape {
  readonly header: Fields;
  readonly lists: { readonly [list: string]: Fields | Check };
  /** Lists that files of earlier versions do not have. */
  readonly newer?: FileShape['lists'];
}

/**
 * The first place of a file that is missing or is not of the shape, such as `resources[3].title`.
 *
 * @returns `undefined` when all is right.
 */
export function findInvalidPlace(file: unknown, { header, lists, newer = {} }: FileShape): string | undefined {
  if (!isObject(file)) return 'the file';
  const field = invalidField(header)(file);
  if (field !== undefined) return field;
  for (const [name, shape] of Object.entries({ ...lists, ...newer })) {
    const records = (file as Readonly<Record<string, unknown>>)[name];
    if (records === undefined && hasOwn(newer, name)) continue;
    if (!Array.isArray(records)) return name;
    const isRight = typeof shape === 'function' ? shape : isObject;
    const invalid = typeof shape === 'function' ? undefined : invalidField(shape);
    for (let i = 0; i < records.length; i++) {
      const each: unknown = records[i];
      if (!isRight(each)) return `${name}[${i}]`;
      const inside = invalid?.(each as object);
      if (inside !== undefined) return `${name}[${i}].${inside}`;
    }
  }
  return undefined;
}
