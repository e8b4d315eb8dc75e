import type { Finding } from '../records/Finding.js';
import type { Records } from '../records/Records.js';
import { classifyDrafts, type Progress } from './classifyDrafts.js';
import type { ImportResult } from './ImportResult.js';
import { labelsOf } from './labelsOf.js';
import { parseDrafts } from './parseDrafts.js';
import { readSource } from './readSource.js';
import { readersOf } from './understand.js';

/** Reads a table, a listing or JSON, and says what of it is new, what is there already and what has no place. */
export async function importFile(
  bytes: Uint8Array,
  file: string,
  records: Records,
  { version, progress }: { readonly version: string; readonly progress?: Progress },
): Promise<ImportResult> {
  const labels = labelsOf(records);
  const readers = readersOf(labels);
  const source = await readSource(bytes, file, readers);
  if ('rule' in source) return nothing([source]);
  const { drafts, findings } = parseDrafts(source, file, { labels, records, readers });
  const sorted = classifyDrafts(drafts, {
    file,
    labels,
    records,
    version,
    ...(progress === undefined ? {} : { progress }),
  });
  const { encoding, format } = source;
  return { encoding, format, ...sorted, findings: [...findings, ...sorted.findings] };
}

function nothing(findings: readonly Finding[]): ImportResult {
  const lists = { drafts: [], existing: [], unmapped: [], understood: [] };
  return { encoding: 'none', format: 'listing', ...lists, newLabels: {}, findings };
}
