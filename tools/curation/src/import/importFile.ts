import type { Finding } from '../records/Finding.js';
import type { Records } from '../records/Records.js';
import { decodeText } from './decodeText.js';
import { parseDrafts } from './parseDrafts.js';
import type { ImportResult } from './ImportResult.js';
import { labelsOf } from './labelsOf.js';
import { classifyDrafts, type Progress } from './classifyDrafts.js';

/** More than any listing; a guard against the wrong file. */
const maxBytes = 16 * 1024 * 1024;

/** Reads a listing or a table, and says what of it is new, what is there already and what has no place. */
export function importFile(
  bytes: Uint8Array,
  file: string,
  records: Records,
  { version, progress }: { readonly version: string; readonly progress?: Progress },
): ImportResult {
  const problem = problemWith(bytes, file);
  const decoded = decodeText(bytes);
  if (problem !== undefined) return nothing([problem]);
  if ('problem' in decoded) {
    return nothing([
      { ...at(file), message: decoded.problem, expected: 'a text file: a listing, CSV or TSV', fix: decoded.fix },
    ]);
  }
  const { text, encoding } = decoded;
  const labels = labelsOf(records);
  const { drafts, format, findings } = parseDrafts(text, file, labels, records);
  const sorted = classifyDrafts(drafts, {
    file,
    labels,
    records,
    version,
    ...(progress === undefined ? {} : { progress }),
  });
  return { encoding, format, ...sorted, findings: [...findings, ...sorted.findings] };
}

function problemWith(bytes: Uint8Array, file: string): Finding | undefined {
  if (bytes.length > maxBytes) {
    const message = `The file has ${bytes.length} bytes, too many to be read.`;
    return { ...at(file), message, expected: `at most ${maxBytes} bytes`, fix: 'Split it.' };
  }
  // A byte-order mark alone is nothing too.
  if (bytes.length > 3 || decodesToSomething(bytes)) return undefined;
  return {
    ...at(file),
    message: 'The file is empty.',
    expected: 'a listing or a table',
    fix: 'Save it again, and look whether it was complete.',
  };
}

function decodesToSomething(bytes: Uint8Array): boolean {
  const decoded = decodeText(bytes);
  return 'problem' in decoded || decoded.text.trim() !== '';
}

function nothing(findings: readonly Finding[]): ImportResult {
  return { encoding: 'none', format: 'listing', drafts: [], existing: [], unmapped: [], newLabels: {}, findings };
}

function at(file: string) {
  return { level: 'error', rule: 'import-file', file, path: '' } as const;
}
