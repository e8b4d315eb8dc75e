import type { Column } from '../exports/csv/cellKinds.js';
import { fromRow } from '../exports/csv/rows.js';
import { getField } from '../json/getField.js';
import type { Records } from '../records/Records.js';
import type { Draft } from './Draft.js';
import { fieldsOfTargets } from './fieldsOfTargets.js';
import type { Labels } from './labelsOf.js';
import { resolveIds } from './resolveIds.js';
import { tableColumn } from './tableColumn.js';

/** Columns that other tables have and the export has not, by what is done with them. */
const foreign = {
  description: /^(?:description|summary|abstract)$/i,
  labels: /^(?:labels|tags|categories)$/i,
  address: /^(?:url|link|address)$/i,
  language: /^language$/i,
};

/** The draft of a row of a table. */
export function draftOfRow(
  { row, cells }: { readonly row: number; readonly cells: readonly string[] },
  { header, columns, unknown }: TableColumns,
  labels: Labels,
  records: Records,
): Draft {
  const known = columns.flatMap((column, index) =>
    column === undefined ? [] : [{ column, cell: cells[index] ?? '' }],
  );
  const cellOf = (pattern: RegExp) => (cells[header.findIndex((name) => pattern.test(name))] ?? '').trim();
  const given = cellOf(foreign.labels)
    .split(/[,|]/)
    .map((label) => label.trim())
    .filter((label) => label !== '');
  const own = fromRow(
    known.map(({ cell }) => cell),
    known.map(({ column }) => column),
  );
  const { fields, unmapped } = resolveIds(
    { ...fromLabels(given, labels, records), ...editionOf(cellOf), ...own },
    labels,
    records,
  );
  const title = getField(fields['title'], 'en');
  return {
    source: `row ${row}`,
    title: typeof title === 'string' ? title : '',
    fields: dated(fields),
    paths: [...known.map(({ column }) => column.path), ...(given.length === 0 ? [] : [['sourceLabels']])],
    description: cellOf(foreign.description),
    unmapped: [...given.filter((label) => labels.targetsOf(label).length === 0), ...unmapped],
    leftOver: leftOverOf(header, unknown, cells),
    columnOf: (path) =>
      columnOfPath(
        path,
        known.map(({ column }) => column),
        header.filter((_, index) => columns[index] !== undefined),
      ),
  };
}

/** What the first row of a table says, understood once for all rows. */
export interface TableColumns {
  readonly header: readonly string[];
  readonly columns: readonly (Column | undefined)[];
  /** Names that mean nothing here. */
  readonly unknown: readonly string[];
}

export function tableColumns(header: readonly string[]): TableColumns {
  return { header, columns: header.map(tableColumn), unknown: unknownColumns(header) };
}

/** The columns of a header that mean nothing here. */
function unknownColumns(header: readonly string[]): string[] {
  return header.filter((name) => name !== '' && tableColumn(name) === undefined && !isForeign(name));
}

function isForeign(name: string): boolean {
  return Object.values(foreign).some((pattern) => pattern.test(name));
}

function fromLabels(given: readonly string[], labels: Labels, records: Records): Record<string, unknown> {
  if (given.length === 0) return {};
  const {
    types,
    languages: _,
    ...lists
  } = fieldsOfTargets(
    given.flatMap((label) => labels.targetsOf(label)),
    records,
  );
  return { ...(types[0] === undefined ? {} : { type: types[0] }), ...lists, sourceLabels: given };
}

function editionOf(cellOf: (pattern: RegExp) => string): Record<string, unknown> {
  const [url, language] = [cellOf(foreign.address), cellOf(foreign.language)];
  return url === '' && language === '' ? {} : { editions: [{ language: language || 'en', url: url || null }] };
}

/** A date without a word on where it is from is nobody's finding. */
function dated(fields: Record<string, unknown>): Record<string, unknown> {
  const date = getField(fields['published'], 'date');
  if (date === undefined) return fields;
  return { ...fields, published: { evidence: 'recalled', ...(fields['published'] as object) } };
}

function leftOverOf(
  header: readonly string[],
  unknown: readonly string[],
  cells: readonly string[],
): Record<string, string> {
  const named = header.map((name, index) => [name, (cells[index] ?? '').trim()] as const);
  return Object.fromEntries(named.filter(([name, cell]) => cell !== '' && unknown.includes(name)));
}

/** The name, as the table writes it, of the column that a path such as `topics[0]` or `title.fr` was read from. */
function columnOfPath(path: string, columns: readonly Column[], names: readonly string[]): string | undefined {
  const segments = path.split(/[.[]/);
  const index = columns.findIndex((column) => column.path.every((part, at) => segments[at] === part));
  return index < 0 ? undefined : names[index];
}
