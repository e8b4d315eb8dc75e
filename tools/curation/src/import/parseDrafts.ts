import { columnsFor } from '../exports/csv/columns.js';
import type { Finding } from '../records/Finding.js';
import type { Records } from '../records/Records.js';
import type { Draft } from './Draft.js';
import type { ImportResult } from './ImportResult.js';
import { draftOfRow, tableColumns, type TableColumns } from './draftOfRow.js';
import { fieldsOfTargets } from './fieldsOfTargets.js';
import type { Labels } from './labelsOf.js';
import { type ListingEntry, parseListing } from './parseListing.js';
import { isTable, parseTable } from './parseTable.js';

/** The drafts in a text, which is a table when its first row names a title or the file is called one, and else a listing. */
export function parseDrafts(
  text: string,
  file: string,
  labels: Labels,
  records: Records,
): Pick<ImportResult, 'format'> & { drafts: Draft[]; findings: Finding[] } {
  if (!isTable(text) && !/\.(?:csv|tsv)$/i.test(file)) {
    const { entries, findings } = parseListing(text, file);
    return { format: 'listing', drafts: entries.map((entry) => draftOfEntry(entry, labels, records)), findings };
  }
  const { header, rows, findings } = parseTable(text, file);
  const table = tableColumns(header);
  const about = headerFindings(table, file);
  const drafts = rows.map((row) => draftOfRow(row, table, labels, records));
  return { format: 'table', drafts, findings: [...about, ...findings] };
}

function headerFindings({ header, columns, unknown }: TableColumns, file: string): Finding[] {
  const at = { rule: 'import-table', file, path: 'row 1' } as const;
  const names = new Set(columns.map((column) => column?.name));
  const missing = columnsFor({ title: ['en'], summary: ['en'], usageNote: [] }).filter(({ name }) => !names.has(name));
  const twice = header.filter((name, index) => name !== '' && header.indexOf(name) !== index);
  const findings: Finding[] = [];
  if (!names.has('title_en')) {
    findings.push({
      ...at,
      level: 'error',
      message: 'No column holds the title.',
      expected: 'a column "title_en" or "title"',
      fix: 'Name the column of the titles in the first row.',
    });
  }
  if (twice.length > 0) {
    findings.push({
      ...at,
      level: 'error',
      message: `Duplicate columns: ${[...new Set(twice)].join(', ')}.`,
      expected: 'each column only once',
      fix: 'Rename or remove one of them: the last one was taken.',
    });
  }
  if (unknown.length > 0) {
    findings.push({
      ...at,
      level: 'warning',
      message: `Unknown columns: ${unknown.join(', ')}.`,
      expected: 'columns of "safeguarding-data export csv"',
      fix: 'Rename what has a place in a record; the rest goes to the note of each draft.',
    });
  }
  if (missing.length > 0) {
    findings.push({
      ...at,
      level: 'warning',
      message: `Missing columns: ${missing.map(({ name }) => name).join(', ')}.`,
      expected: 'columns of "safeguarding-data export csv"',
      fix: 'Nothing, if they are not known: drafts leave them empty, and resources that exist keep them.',
    });
  }
  return findings;
}

/** The draft of an entry of a listing. Its description stays out of the record: it is not in our words. */
function draftOfEntry(
  { line, labels: given, title, description }: ListingEntry,
  labels: Labels,
  records: Records,
): Draft {
  const { types, languages, ...lists } = fieldsOfTargets(
    given.flatMap((label) => labels.targetsOf(label)),
    records,
  );
  const [type, ...moreTypes] = types;
  const editions = ['en', ...languages.filter((language) => language !== 'en')].map((language) => ({
    language,
    url: null,
  }));
  return {
    source: `line ${line}`,
    title,
    fields: { title: { en: title }, ...(type === undefined ? {} : { type }), ...lists, editions, sourceLabels: given },
    paths: [['title', 'en'], ['sourceLabels']],
    description,
    unmapped: given.filter((label) => labels.targetsOf(label).length === 0),
    leftOver: moreTypes.length === 0 ? {} : { 'further types': moreTypes.join(', ') },
  };
}
