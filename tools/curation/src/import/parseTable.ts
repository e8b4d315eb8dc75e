import Papa from 'papaparse';
import type { Finding } from '../records/Finding.js';
import { counted } from '../records/counted.js';
import { unescapeFormula } from '../exports/csv/escapeFormula.js';
import type { Heading } from './headings.js';

/** A table as a spreadsheet shows it: row 1 holds the names of the columns. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly { readonly source: string; readonly cells: readonly string[] }[];
  readonly findings: readonly Finding[];
}

const separators = [',', ';', '\t'] as const;

/** More rows than the catalogue will have for years, and the most characters that a spreadsheet puts into a cell. */
export const maxRows = 10_000;
const maxCell = 32_767;
/** How far a table is read on after a quote that does not fit: what follows is seldom what was meant. */
const maxAfterQuote = 100_000;

/** What reads the first row of a table. */
type HeadingsOf = (header: readonly string[]) => readonly (Heading | undefined)[];

/** Reads CSV or TSV, in time that grows with its length alone. The separator is the one that a line `sep=;` names, or by which the first row gives most columns that are known. */
export function parseTable(whole: string, file: string, headingsOf: HeadingsOf): Table {
  const { text, delimiter } = separated(whole, headingsOf);
  const end = badQuoteIn(text, delimiter) + maxAfterQuote;
  const { data, errors } = Papa.parse<string[]>(text.slice(0, end), {
    delimiter,
    newline: '\n',
    preview: maxRows + 2,
  });
  const { header, rows, findings } = tableOf(data, file);
  const quotes = new Map(errors.map(({ row = 0, message }) => [row, message]));
  return {
    header,
    rows,
    findings: [
      ...[...quotes].map(([row, message]) => quoteFinding(file, row + 1, message)),
      ...findings,
      ...(text.length > end ? [notReadOn(file)] : []),
      ...data.slice(1).flatMap((cells, index) => shortFindings(file, index + 2, cells, header.length)),
    ],
  };
}

/** The table in rows of cells, the first of which names the columns. */
export function tableOf(data: readonly (readonly string[])[], file: string): Table {
  const [header = [], ...rest] = data.map((cells) =>
    cells.map((cell) => (cell.length > maxCell ? cell : unescapeFormula(cell))),
  );
  const filled = rest
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const rows = filled.filter(({ cells }) => cells.every(({ length }) => length <= maxCell)).slice(0, maxRows);
  return {
    header: header.map((name) => name.replace(/\s+/g, ' ').trim()),
    rows: rows.map(({ row, cells }) => ({ source: `row ${row}`, cells })),
    findings: [
      ...filled.flatMap(({ row, cells }) => lengthFindings(file, row, cells)),
      ...(filled.length > maxRows ? [tooManyRows(file)] : []),
      ...rows.flatMap(({ row, cells }) => extraFindings(file, row, cells, header.length)),
    ],
  };
}

/** Whether the first row of a text names columns, the title among them. */
export function isTable(text: string, headingsOf: HeadingsOf): boolean {
  const { text: table, delimiter } = separated(text, headingsOf);
  return namesTitle(headerBy(delimiter, table), headingsOf);
}

/** Whether names of columns are those of a table of resources. One column alone has to be called by the word itself. */
export function namesTitle(header: readonly string[], headingsOf: HeadingsOf): boolean {
  const headings = headingsOf(header);
  if (headings.length === 1)
    return /^(?:title(?:_\w+)?|título|titre|标题|название|العنوان)$/i.test(header[0]?.trim() ?? '');
  // A table of edits names its resources by their ids.
  return (
    headings.some(isTitle) || (headings.some(isId) && headings.filter((heading) => heading !== undefined).length > 1)
  );
}

/** Whether a column holds the ids of resources. */
export function isId(heading: Heading | undefined): boolean {
  return heading?.column?.path[0] === 'id';
}

/** Whether a column holds titles. */
export function isTitle(heading: Heading | undefined): boolean {
  return heading?.foreign === 'title' || heading?.column?.path[0] === 'title';
}

/** The text below a line such as `sep=;`, which spreadsheets write and read, and the separator of its cells. */
function separated(text: string, headingsOf: HeadingsOf): { text: string; delimiter: string } {
  const line = /^\s*"?sep=([^\n])"?[;,\t]*(?:\n|$)/i.exec(text);
  if (line !== null) return { text: text.slice(line[0].length), delimiter: line[1] ?? ',' };
  const known = (separator: string) =>
    headingsOf(headerBy(separator, text)).filter((heading) => heading !== undefined).length;
  const counts = separators.map((separator) => ({ separator, count: known(separator) }));
  return { text, delimiter: counts.reduce((best, one) => (one.count > best.count ? one : best)).separator };
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
      message: `A cell has ${counted(longest, 'characters')}; the row was not read.`,
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

function extraFindings(file: string, row: number, cells: readonly string[], width: number): Finding[] {
  if (!cells.slice(width).some((cell) => cell.trim() !== '')) return [];
  return [
    {
      ...widthFinding(file, row, cells, width),
      level: 'error',
      fix: 'Put quotes around the cell that holds a separator, or name the column in the first row.',
    },
  ];
}

/** Where a program wrote fewer cells: spreadsheets leave out those at the end of a row, CSV has each. */
function shortFindings(file: string, row: number, cells: readonly string[], width: number): Finding[] {
  if (cells.length >= width || cells.every((cell) => cell.trim() === '')) return [];
  return [
    {
      ...widthFinding(file, row, cells, width),
      level: 'warning',
      fix: 'Look for a line break that is not within quotes; missing cells were taken as empty.',
    },
  ];
}

function widthFinding(file: string, row: number, cells: readonly string[], width: number) {
  return {
    rule: 'import-table',
    file,
    path: `row ${row}`,
    message: `The row has ${counted(cells.length, 'cells')}, the first row ${width}.`,
    expected: counted(width, 'cells'),
  } as const;
}
