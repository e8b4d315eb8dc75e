import type { Finding } from '../records/Finding.js';
import { parseJson } from '../json/parseJson.js';
import { decodeText } from './decodeText.js';
import { foreignBytes, foreignText, type ForeignFormat } from './foreignFormat.js';
import { isTable, namesTitle, parseTable, type Table, tableOf } from './parseTable.js';
import { isArchive, readWorkbook } from './readWorkbook.js';
import type { Readers } from './understand.js';

/** What a file holds, before anything of it is compared with the catalogue. */
export type Source = { readonly encoding: string } & (
  | { readonly format: 'table'; readonly table: Table }
  | { readonly format: 'JSON'; readonly value: unknown }
  | { readonly format: 'listing'; readonly text: string }
);

/** More than any listing; a guard against the wrong file. */
const maxBytes = 16 * 1024 * 1024;

const readable = 'a table (CSV, TSV, .xlsx, .ods), the text of a listing, or JSON';

/** Finds out what a file is and reads it. What is none of the formats is refused by its name. */
export async function readSource(bytes: Uint8Array, file: string, { headingsOf }: Readers): Promise<Source | Finding> {
  const refused = ({ name, fix }: ForeignFormat) =>
    finding(file, `This is ${name}, which is not read; nothing was taken from it.`, fix);
  if (bytes.length > maxBytes) {
    return {
      ...finding(file, `The file has ${bytes.length} bytes, too many to be read.`, 'Split it.'),
      expected: `at most ${maxBytes} bytes`,
    };
  }
  if (isArchive(bytes)) {
    const workbook = await readWorkbook(bytes, (header) => namesTitle(header, headingsOf));
    if ('foreign' in workbook) return refused(workbook.foreign);
    const { kind, sheet, others, cells } = workbook;
    if (cells.length === 0) return empty(file);
    const rest = others.length === 0 ? '' : `; not read: ${others.map((name) => `"${name}"`).join(', ')}`;
    return { encoding: `${kind}, sheet "${sheet}"${rest}`, format: 'table', table: tableOf(cells, file) };
  }
  const foreign = foreignBytes(bytes);
  if (foreign !== undefined) return refused(foreign);
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return finding(file, decoded.problem, decoded.fix);
  const { text, encoding } = decoded;
  if (text.trim() === '') return empty(file);
  if (/\.json$/i.test(file) || /^\s*(?:\{|\[\s*[{\]])/.test(text)) return fromJson(text, file, encoding);
  if (isTable(text, headingsOf)) return { encoding, format: 'table', table: parseTable(text, file, headingsOf) };
  const other = foreignText(text);
  if (other !== undefined) return refused(other);
  if (/\.(?:csv|tsv)$/i.test(file)) return { encoding, format: 'table', table: parseTable(text, file, headingsOf) };
  if (/(?:Read )?More\s*$/m.test(text)) return { encoding, format: 'listing', text };
  return finding(
    file,
    'This is a text that is no table and no listing: its first line names no column of titles, and no entry ends in "Read More".',
    'Put it into a table with a title in each row.',
  );
}

function fromJson(text: string, file: string, encoding: string): Source | Finding {
  const { value, problems } = parseJson(text);
  const [problem] = problems;
  if (problem === undefined) return { encoding, format: 'JSON', value };
  return { level: 'error', rule: 'valid-json', file, ...problem };
}

function empty(file: string): Finding {
  const fix = 'Save it again, and look whether it was complete.';
  return { ...finding(file, 'The file is empty.', fix), expected: 'a listing or a table' };
}

function finding(file: string, message: string, fix: string): Finding {
  return { level: 'error', rule: 'import-file', file, path: '', message, expected: readable, fix };
}
