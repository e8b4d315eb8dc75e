import Papa from 'papaparse';
import type { Finding } from '../lint/Finding.js';
import { restore } from '../exports/csv/neutralise.js';
import { tableColumn } from './tableColumn.js';

/** A table as a spreadsheet shows it: row 1 holds the names of the columns. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly findings: readonly Finding[];
}

const separators = [',', ';', '\t'] as const;

/** Reads CSV or TSV. The separator is the one by which the first row gives most columns that are known. */
export function parseTable(text: string, file: string): Table {
  const delimiter = separatorOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const [header = [], ...rest] = data.map((cells) => cells.map(restore));
  const rows = rest
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const quotes = new Map(errors.map(({ row = 0, message }) => [row, message]));
  const findings = [...quotes].map(([row, message]) => quoteFinding(file, row + 1, message));
  return {
    header: header.map((name) => name.trim()),
    rows,
    findings: [...findings, ...rows.flatMap(({ row, cells }) => widthFindings(file, row, cells, header.length))],
  };
}

/** Whether the first row of a text names columns, the title among them. */
export function isTable(text: string): boolean {
  return headerBy(separatorOf(text), text).some((name) => tableColumn(name)?.path[0] === 'title');
}

function separatorOf(text: string): string {
  const known = (separator: string) =>
    headerBy(separator, text).filter((name) => tableColumn(name) !== undefined).length;
  return separators.reduce((best, separator) => (known(separator) > known(best) ? separator : best));
}

function headerBy(delimiter: string, text: string): string[] {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: 1 }).data[0] ?? [];
}

function quoteFinding(file: string, row: number, message: string): Finding {
  return {
    level: 'error',
    rule: 'import-table',
    file,
    path: `row ${row}`,
    message: `A cell has a quote that does not fit: ${message}.`,
    expected: 'double quotes around the whole cell, and "" for each quote within',
    fix: 'Close the quotes, or save the table from the spreadsheet again as CSV.',
  };
}

function widthFindings(file: string, row: number, cells: readonly string[], width: number): Finding[] {
  const extra = cells.slice(width).some((cell) => cell.trim() !== '');
  if (!extra && cells.length >= width) return [];
  return [
    {
      level: extra ? 'error' : 'warning',
      rule: 'import-table',
      file,
      path: `row ${row}`,
      message: `The row has ${cells.length} cells, the first row ${width}.`,
      expected: `${width} cells`,
      fix: extra
        ? 'Put quotes around the cell that holds a separator, or name the column in the first row.'
        : 'Look for a line break that is not within quotes; missing cells were taken as empty.',
    },
  ];
}
