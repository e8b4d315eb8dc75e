import type { ExportFormat } from '../ExportFormat.js';
import { toCsv } from './toCsv.js';

/** A table with a row for each resource, for LibreOffice, Excel and the like; `import` reads it back. */
export const csv: ExportFormat = {
  name: 'csv',
  description: 'one row a resource, for a spreadsheet; "import" reads it back without a difference',
  fileName: 'resources.csv',
  render: ({ resources }) => toCsv(resources),
};
