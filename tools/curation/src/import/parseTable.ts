import Papa from 'papaparse';
import { counted } from '../records/counted.js';
import type { Finding } from '../records/Finding.js';
import { unescapeFormula } from '../exports/csv/escapeFormula.js';
import { tableColumn } from './tableColumn.js';

/** A table as a spreadsheet shows it: row 1 holds the names of the columns. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly findings: readonly Finding[];
}

const separators = [',', ';', '\t'] as const;

/** More rows than the catalogue will have for years, and the most characters that a spreadsheet puts into a cell. */
const maxRows = 10_000;
const maxCell = 32_767;
/** How far a table is read on after a quote that does not fit: what follows is seldom what was meant. */
const maxAfterQuote = 100_000;

/** Reads CSV or TSV, in time that grows with its length alone. The separator is the one by which the first row gives most columns that are known. */
export function parseTable(text: string, file: string): Table {
  const delimiter = separatorOf(text);
  const end = badQuoteIn(text, delimiter) + maxAfterQuote;
  const { data, errors } = Papa.parse<string[]>(text.slice(0, end), {
    delimiter,
    newline: '\n',
    preview: maxRows + 2,
  });
  const [header = [], ...rest] = data.map((cells) =>
    cells.map((cell) => (cell.length > maxCell ? cell : unescapeFormula(cell))),
  );
  const filled = rest
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const rows = filled.filter(({ cells }) => cells.every(({ length }) => length <= maxCell)).slice(0, maxRows);
  const quotes = new Map(errors.map(({ row = 0, message }) => [row, message]));
  const findings = [...quotes].map(([row, message]) => quoteFinding(file, row + 1, message));
  return {
    header: header.map((name) => name.trim()),
    rows,
    findings: [
      ...findings,
      ...filled.flatMap(({ row, cells }) => lengthFindings(file, row, cells)),
      ...(filled.length > maxRows ? [tooManyRows(file)] : []),
      ...(text.length > end ? [notReadOn(file)] : []),
      ...rows.flatMap(({ row, cells }) => widthFindings(file, row, cells, header.length)),
    ],
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
  // The names of the columns stand at the start: no text is read through for them.
  return Papa.parse<string[]>(text.slice(0, maxCell), { delimiter, newline: '\n', preview: 1 }).data[0] ?? [];
}

/** Where the first quoted cell begins that does not end as one; infinity where none does. A loop: every sign is seen once. */
function badQuoteIn(text: string, delimiter: string): number {
  for (let start = text.indexOf('"'); start >= 0; start = text.indexOf('"', start + 1)) {
    const before = text[start - 1];
    if (before !== undefined && before !== delimiter && before !== '\n') continue;
    let close = text.indexOf('"', start + 1);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close < 0) return start;
    let after = close + 1;
    while (text[after] === ' ') after += 1;
    if (after < text.length && text[after] !== delimiter && text[after] !== '\n') return start;
    start = close;
  }
  return Infinity;
}

function lengthFindings(file: string, row: number, cells: readonly string[]): Finding[] {
  const longest = Math.max(...cells.map(({ length }) => length));
  if (longest <= maxCell) return [];
  return [
    {
      level: 'error',
      rule: 'import-table',
      file,
      path: `row ${row}`,
      message: `A cell has ${longest} characters; the row was not read.`,
      expected: `at most ${maxCell} characters, as in a spreadsheet`,
      fix: 'Look for a quote that is not closed, or shorten the cell.',
    },
  ];
}

function tooManyRows(file: string): Finding {
  return {
    level: 'error',
    rule: 'import-table',
    file,
    path: `row ${maxRows + 2}`,
    message: `The table has more than ${maxRows} rows; those after them were not read.`,
    expected: `at most ${maxRows} rows below the first`,
    fix: 'Split the table.',
  };
}

function notReadOn(file: string): Finding {
  return {
    level: 'error',
    rule: 'import-table',
    file,
    path: '',
    message: `What stands more than ${maxAfterQuote} characters after the first quote that does not fit was not read.`,
    expected: 'double quotes around the whole cell, and "" for each quote within',
    fix: 'Close that quote, or save the table from the spreadsheet again as CSV.',
  };
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
      message: `The row has ${counted(cells.length, 'cells')}, the first row ${width}.`,
      expected: counted(width, 'cells'),
      fix: extra
        ? 'Put quotes around the cell that holds a separator, or name the column in the first row.'
        : 'Look for a line break that is not within quotes; missing cells were taken as empty.',
    },
  ];
}
