import { type ForeignFormat, foreignArchive } from './foreignFormat.js';
import { maxRows } from './parseTable.js';

/** A sheet of a workbook as texts, or why it is not read. */
export type Workbook =
  | {
      readonly kind: 'XLSX' | 'ODS';
      readonly sheet: string;
      readonly others: readonly string[];
      readonly cells: readonly string[][];
    }
  | { readonly foreign: ForeignFormat };

/** What a workbook may hold when it is unpacked: a small file can be made to fill the memory. */
const maxUnpacked = 256 * 1024 * 1024;

/** Whether bytes are a ZIP file, as workbooks are. */
export function isArchive(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

/**
 * Reads the first sheet of an .xlsx or .ods file that `isTable` says is one, else the first that holds anything. Cells
 * are taken by what they are and not by how they look: of a long number all digits, of a date the day.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  isTable: (header: readonly string[]) => boolean,
): Promise<Workbook> {
  const { names, unpacked } = entriesOf(bytes);
  // An OpenDocument file holds its kind as it is, at its start. https://docs.oasis-open.org/office/v1.2/part3
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const [mimetype = ''] = /application\/[a-z.]+/.exec(start) ?? [];
  const opendocument = names.includes('content.xml') && /spreadsheet|^$/.test(mimetype);
  const kind = names.includes('xl/workbook.xml') ? 'XLSX' : opendocument ? 'ODS' : undefined;
  if (kind === undefined) return { foreign: foreignArchive(names, mimetype) };
  if (unpacked > maxUnpacked) return { foreign: tooLarge(unpacked) };
  // A million characters that only this needs: other commands do not load them.
  const { read } = await import('@e965/xlsx');
  try {
    const { SheetNames, Sheets } = read(bytes, {
      type: 'array',
      dense: true,
      cellDates: true,
      UTC: true,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      sheetRows: maxRows + 2,
    });
    const sheets = SheetNames.map((name) => ({ name, cells: cellsOf(Sheets[name]) }));
    const filled = sheets.filter(({ cells }) => cells.length > 0);
    const chosen = filled.find(({ cells }) => isTable(cells[0] ?? [])) ?? filled[0] ?? { name: '', cells: [] };
    const others = filled.filter((sheet) => sheet !== chosen).map(({ name }) => name);
    return { kind, sheet: chosen.name, others, cells: chosen.cells };
  } catch {
    const fix = 'Open it in a spreadsheet and save it again. If it has a password, save it without one.';
    return { foreign: { name: 'a workbook that cannot be read', fix } };
  }
}

function tooLarge(unpacked: number): ForeignFormat {
  return { name: `a workbook of ${unpacked} bytes when it is unpacked`, fix: 'Split it, and take pictures out of it.' };
}

interface Cell {
  readonly t?: string;
  readonly v?: string | number | boolean | Date;
  readonly w?: string;
  readonly z?: string | number;
}

/** Far more than a record has fields: a cell at the far end of a row makes no row of millions. */
const maxColumns = 1000;

function cellsOf(sheet: unknown): string[][] {
  // `dense`: rows of cells, with holes.
  const rows = ((sheet as { '!data'?: (Cell | undefined)[][] } | undefined)?.['!data'] ?? []) as readonly (
    readonly (Cell | undefined)[] | undefined
  )[];
  const texts = Array.from(rows, (row) => Array.from((row ?? []).slice(0, maxColumns), textOf));
  while (texts.at(-1)?.every((text) => text === '')) texts.pop();
  return texts.map((row) => {
    const last = row.findLastIndex((text) => text !== '');
    return row.slice(0, last + 1);
  });
}

function textOf(cell: Cell | undefined): string {
  const { t, v, w, z = 'd' } = cell ?? {};
  if (t === 'e') return w ?? '#N/A';
  if (typeof v === 'boolean') return v ? 'yes' : 'no';
  if (typeof v === 'number') return Number.isInteger(v) ? BigInt(v).toString() : String(v);
  // A format without a day shows a month: that is what was written.
  if (v instanceof Date) return v.toISOString().slice(0, /d/i.test(withoutQuotes(String(z))) ? 10 : 7);
  return (v ?? '').replace(/\r\n?/g, '\n');
}

function withoutQuotes(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
}

/** The names in the directory at the end of a ZIP file, and how large its entries say they are. https://pkware.com/appnote */
function entriesOf(bytes: Uint8Array): { names: string[]; unpacked: number } {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  let unpacked = 0;
  const end = view.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0 || end + 22 > view.length) return { names, unpacked };
  const count = view.readUInt16LE(end + 10);
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < count && at + 46 <= view.length; index += 1) {
    const [name, extra, comment] = [view.readUInt16LE(at + 28), view.readUInt16LE(at + 30), view.readUInt16LE(at + 32)];
    unpacked += view.readUInt32LE(at + 24);
    names.push(view.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return { names, unpacked };
}
