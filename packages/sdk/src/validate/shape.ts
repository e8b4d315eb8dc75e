/** Whether a value is what it should be. */
export type Check = (value: unknown) => boolean;

/** The fields of a record, each with what its value must be. Fields that are not named here pass unread. */
export type Fields = readonly (readonly [field: string, check: Check, optional?: true])[];

/** Longer than any text of a catalogue, in UTF-16 code units: the index of a longer one would hold a page up. */
const longestText = 100_000;

/**
 * The name of the first field of a record that is missing or is not what the table says.
 *
 * @returns `undefined` when all are right.
 */
export function findInvalidField(record: object, fields: Fields): string | undefined {
  for (let i = 0; i < fields.length; i++) {
    const row = fields[i]!; // Not taken apart by an iterator: this runs for each record of a page that has just begun.
    const value = (record as Readonly<Record<string, unknown>>)[row[0]];
    if (!(row[2] && value === undefined) && !row[1](value)) return row[0];
  }
  return undefined;
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
export const isText: Check = (value) => typeof value === 'string' && value.length <= longestText;
export const isNumber: Check = (value) => typeof value === 'number';
export const isBoolean: Check = (value) => typeof value === 'boolean';

/** A text of a form. */
export const like =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

/** This very value. */
export const literally =
  (expected: string | number): Check =>
  (value) =>
    value === expected;

/** A list, of anything where no check is given. */
export const list =
  (each?: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return false;
    // By number: gaps count as undefined, and no iterator of the page is called.
    for (let i = 0; each && i < value.length; i++) if (!each(value[i])) return false;
    return true;
  };

/** An object whose own values are all alike, such as texts by language. */
export const map =
  (each: Check): Check =>
  (value) => {
    if (!isObject(value) || Array.isArray(value)) return false;
    const values: readonly unknown[] = Object.values(value);
    for (let i = 0; i < values.length; i++) if (!each(values[i])) return false;
    return true;
  };

/** An object with these fields. */
export const record =
  (fields: Fields): Check =>
  (value) =>
    isObject(value) && findInvalidField(value, fields) === undefined;

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
}

/**
 * The first place of a file that is missing or is not of the shape, such as `resources[3].title`.
 *
 * @returns `undefined` when all is right.
 */
export function findInvalidPlace(file: unknown, { header, lists }: FileShape): string | undefined {
  if (!isObject(file)) return 'the file';
  const field = findInvalidField(file, header);
  if (field !== undefined) return field;
  for (const [name, shape] of Object.entries(lists)) {
    const records = (file as Readonly<Record<string, unknown>>)[name];
    if (!Array.isArray(records)) return name;
    for (let i = 0; i < records.length; i++) {
      const each: unknown = records[i];
      if (typeof shape === 'function' ? !shape(each) : !isObject(each)) return `${name}[${i}]`;
      const invalid = typeof shape === 'function' ? undefined : findInvalidField(each as object, shape);
      if (invalid !== undefined) return `${name}[${i}].${invalid}`;
    }
  }
  return undefined;
}
