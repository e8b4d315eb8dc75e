import { isDeepStrictEqual } from 'node:util';
import { getField, getId } from '../json/getField.js';
import { lint } from '../lint/lint.js';
import type { Finding } from '../records/Finding.js';
import type { Records } from '../records/Records.js';
import { withRecords } from '../records/withRecords.js';
import { findExisting } from './findExisting.js';
import type { ImportResult } from './ImportResult.js';

/** One change of a record that a table asks for. A reviewer takes it or leaves it. */
export interface Edit {
  /** Where it stands in the table: `row 5`. */
  readonly source: string;
  readonly id: string;
  readonly file: string;
  /** The place within the record, such as `title.fr`. */
  readonly field: string;
  readonly was: unknown;
  /** Undefined where the table has an empty cell: the field goes away. */
  readonly is: unknown;
}

/** Fields whose parts mean something together only: a date and how it is known, what a service is like. */
const whole = new Set(['published', 'service']);

/** The edits in a table that was read, and the rows that are about a resource which another row is about already. */
export function editsOf(
  existing: ImportResult['existing'],
  records: Records,
  table: string,
): { edits: Edit[]; findings: Finding[] } {
  const files = new Map(records.resources.map((file) => [getId(file.raw), file]));
  const rows = new Map<string, string>();
  const findings: Finding[] = [];
  const titled = findExisting(records.resources);
  const edits = existing.flatMap(({ source, id, changes }): Edit[] => {
    const titles = changes.flatMap(({ field, is }) => (top(field) === 'title' && typeof is === 'string' ? is : []));
    const other = titles.length === 0 ? undefined : getId(titled(undefined, titles)?.raw);
    if (other !== undefined && other !== id) findings.push(otherTitle(table, source, id, other));
    const before = rows.get(id);
    if (before !== undefined) findings.push(twice(table, source, id, before));
    rows.set(id, before ?? source);
    const record = files.get(id);
    if (changes.some(({ field }) => field === 'id')) {
      findings.push(otherId(table, source, id));
      return [];
    }
    if (before !== undefined || record === undefined) return [];
    const at = { source, id, file: record.file } as const;
    const parts = groupedBy(changes, ({ field }) => (whole.has(top(field)) ? top(field) : field));
    return [...parts].map(([field, [first, ...more]]) => {
      if (!whole.has(field)) return { ...at, field, was: first?.was, is: first?.is };
      const was = getField(record.raw, field);
      const is = [first, ...more].reduce<unknown>((value, change) => {
        return change === undefined ? value : withField(value ?? {}, change.field.split('.').slice(1), change.is);
      }, was ?? undefined);
      return { ...at, field, was, is: field === 'published' ? publishedOf(is) : emptied(is) };
    });
  });
  return { edits: edits.filter(({ was, is }) => !isDeepStrictEqual(was ?? null, is ?? null)), findings };
}

/** A row that was recognised by its title, under another id: an id never changes. */
function otherId(table: string, source: string, id: string): Finding {
  return {
    level: 'error',
    rule: 'apply-table',
    file: table,
    path: source,
    message: `The row has the title of "${id}" and another id.`,
    expected: `the id ${id}: an id never changes`,
    fix: `Write ${id} into the column "id". To rename a resource, add a new record and a redirect.`,
  };
}

/** Rows whose ids changed places carry each other's titles. */
function otherTitle(table: string, source: string, id: string, other: string): Finding {
  return {
    level: 'warning',
    rule: 'apply-table',
    file: table,
    path: source,
    message: `The row has the id "${id}" and the title of "${other}".`,
    expected: `the title of "${id}", or the id "${other}"`,
    fix: 'See whether ids were put into the wrong rows, as when one column was sorted alone. Take none of the edits of this row before you know.',
  };
}

/** The records with the edits made; those of one record at once. */
export function edited(edits: readonly Edit[], records: Records): Record<string, unknown>[] {
  return [...groupedBy(edits, ({ id }) => id)].map(([id, ofOne]) => {
    const raw = records.resources.find((file) => getId(file.raw) === id)?.raw;
    return ofOne.reduce<unknown>((record, { field, is }) => withField(record, field.split('.'), is), raw) as Record<
      string,
      unknown
    >;
  });
}

/** What `check` would call an error after the edits and does not before. */
export function newErrors(edits: readonly Edit[], records: Records): Finding[] {
  const keyOf = ({ file, path, rule, message }: Finding) => JSON.stringify([file, path, rule, message]);
  const before = new Set(lint(records).map(keyOf));
  const after = lint(withRecords(records, 'resource', edited(edits, records)));
  return after.filter((finding) => finding.level === 'error' && !before.has(keyOf(finding)));
}

/** The edits that cause an error: by its place within the record, or, where it is at none of them, all of the record. */
export function causesOf({ file, path }: Finding, edits: readonly Edit[]): Edit[] {
  const ofFile = edits.filter((edit) => edit.file === file);
  const there = ofFile.filter(
    ({ field }) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`),
  );
  if (there.length > 0) return there;
  const near = ofFile.filter(({ field }) => top(field) === top(path));
  return near.length > 0 ? near : ofFile;
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function top(path: string): string {
  return path.split(/[.[]/)[0] ?? '';
}

function withField(value: unknown, [name, ...inner]: readonly string[], is: unknown): unknown {
  if (name === undefined) return is;
  const { [name]: old, ...rest } = value as Record<string, unknown>;
  const made = withField(inner.length > 0 ? (old ?? {}) : old, inner, is);
  // No text in any language is left: the field goes as well. Where it is needed, the checks say so.
  return emptied(made) === undefined ? rest : { ...(value as object), [name]: made };
}

function emptied(value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && Object.keys(value).length === 0 ? undefined : value;
}

/** Without a date nothing is known; a date without a word on where it is from is nobody's finding. */
function publishedOf(value: unknown): unknown {
  const date = getField(value, 'date');
  return date === undefined ? null : { date, evidence: getField(value, 'evidence') ?? 'recalled' };
}

function twice(file: string, source: string, id: string, before: string): Finding {
  return {
    level: 'error',
    rule: 'apply-row',
    file,
    path: source,
    message: `The row is about "${id}", as is ${before}; nothing of it was taken.`,
    expected: 'one row for each resource',
    fix: 'Put all edits of a resource into one row.',
  };
}
