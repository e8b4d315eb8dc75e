import Papa from 'papaparse';
import type { ResourceRecord } from '../../records/Records.js';
import { byteOrderMark } from './cellKinds.js';
import { columnsFor } from './columns.js';
import { escapeFormula } from './escapeFormula.js';
import { toRow } from './rows.js';

/** Resources as CSV that spreadsheets open with a double click. */
export function toCsv(resources: readonly ResourceRecord[]): string {
  const languagesOf = (field: 'title' | 'summary' | 'usageNote') => {
    return [...new Set(['en', ...resources.flatMap((resource) => Object.keys(resource[field] ?? {}))])];
  };
  const columns = columnsFor({
    title: languagesOf('title'),
    summary: languagesOf('summary'),
    usageNote: languagesOf('usageNote'),
  });
  const rows = resources.map((resource) => toRow(resource, columns).map(escapeFormula));
  return `${byteOrderMark}${Papa.unparse([columns.map(({ name }) => name), ...rows], { newline: '\r\n' })}\r\n`;
}
