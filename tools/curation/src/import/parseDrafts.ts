import type { Finding } from '../records/Finding.js';
import type { Records } from '../records/Records.js';
import type { Draft } from './Draft.js';
import { draftOfRow, tableColumns, type TableColumns } from './draftOfRow.js';
import { readJson } from './readJson.js';
import { fieldsOfTargets } from './fieldsOfTargets.js';
import type { ForeignColumn } from './headings.js';
import type { Labels } from './labelsOf.js';
import { tagOfCode } from './languageNames.js';
import { type ListingEntry, parseListing } from './parseListing.js';
import { isId, isTitle } from './parseTable.js';
import type { Source } from './readSource.js';
import { languagesIn, type Readers } from './understand.js';

/** The drafts in what a file holds. */
export function parseDrafts(
  source: Source,
  file: string,
  about: { readonly labels: Labels; readonly records: Records; readonly readers: Readers },
): { drafts: Draft[]; findings: Finding[] } {
  const { labels, records, readers } = about;
  if (source.format === 'listing') {
    const { entries, findings } = parseListing(source.text, file);
    return { drafts: entries.map((entry) => draftOfEntry(entry, about)), findings };
  }
  const {
    drafts: ours,
    table,
    findings: said,
  } = source.format === 'JSON'
    ? readJson(source.value, file, about)
    : { drafts: [], table: source.table, findings: [] };
  if (table === undefined) return { drafts: ours, findings: said };
  const columns = tableColumns(table.header, file, readers);
  const drafts = table.rows.map((row) => draftOfRow(row, columns, labels, records));
  const findings = [...headerFindings(columns, source.format), ...table.findings, ...said];
  return { drafts: [...ours, ...drafts], findings };
}

function headerFindings({ header, headings, unknown, file }: TableColumns, format: 'table' | 'JSON'): Finding[] {
  const at = { rule: 'import-table', file, path: format === 'table' ? 'row 1' : '' } as const;
  const filled = new Set(
    headings.flatMap((heading) => heading?.column?.path[0] ?? foreignFields[heading?.foreign ?? 'none']),
  );
  const missing = needed.filter((field) => !filled.has(field));
  const twice = header.filter((name, index) => name !== '' && header.indexOf(name) !== index);
  const findings: Finding[] = [];
  if (!headings.some(isTitle) && !headings.some(isId)) {
    findings.push({
      ...at,
      level: 'error',
      message: 'No column holds the title, and none the id.',
      expected: 'a column "title_en" or "title", or the column "id"',
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
      rule: 'import-missing-columns',
      level: 'warning',
      message: `No column is for ${missing.join(', ')}.`,
      expected: 'what a record needs, under the name of a column of the export or in plain words',
      fix: 'Nothing, if they are not known: drafts leave them empty, and resources that exist keep them.',
    });
  }
  return findings;
}

/** What a record needs, or nearly always has. */
const needed = ['title', 'summary', 'type', 'topics', 'audiences', 'places', 'publishers', 'published', 'editions'];

/** The fields that columns of other tables fill. A description is not in our words: it fills none. */
const foreignFields: Readonly<Record<ForeignColumn | 'none', string>> = {
  title: 'title',
  description: '',
  labels: 'sourceLabels',
  address: 'editions',
  language: 'editions',
  none: '',
};

/**
 * The draft of an entry of a listing. Its description stays out of the record: it is not in our words. The facts in it
 * are taken: the date and the publishers that it begins with, and the languages that it names.
 */
function draftOfEntry(
  { line, labels: written, title, description }: ListingEntry,
  { labels, records, readers }: { readonly labels: Labels; readonly records: Records; readonly readers: Readers },
): Draft {
  const given = [...new Set(written)];
  const { types, languages, publishers, ...lists } = fieldsOfTargets(
    given.flatMap((label) => labels.targetsOf(label)),
    records,
  );
  const [type, ...moreTypes] = types;
  const { date, bodies, spoken, alone } = factsIn(description, readers);
  const known = bodies.flatMap((body) =>
    labels.targetsOf(body, 'publisher').map((target) => target.slice('publisher:'.length)),
  );
  const tags = [...new Set(['en', ...spoken, ...languages])];
  const editions = tags.map((language) => ({ language, url: null }));
  return {
    source: `line ${line}`,
    title,
    fields: {
      title: { en: title },
      ...(type === undefined ? {} : { type }),
      ...lists,
      publishers: [...new Set([...known, ...publishers])],
      ...(date === undefined ? {} : { published: { date, evidence: 'recalled' } }),
      editions,
      sourceLabels: given,
    },
    // A date in a line of its own is a part of the listing; one in a sentence may be that of something else.
    paths: [['title', 'en'], ['sourceLabels'], ...(alone ? [['published', 'date']] : [])],
    description,
    unmapped: given.filter((label) => labels.targetsOf(label).length === 0),
    leftOver: moreTypes.length === 0 ? {} : { 'further types': moreTypes.join(', ') },
  };
}

/** `February 2023 (ICMEC, WHO) … Available in English, Spanish and French.` */
function factsIn(description: string, readers: Readers) {
  const start = /^(?<date>(?:\p{L}+\s+)?\d{4})\s*(?:[,(–-]|\n|$)/u.exec(description);
  const bodies = /^(?:(?:\p{L}+\s+)?\d{4})?[\s,]*\((?<list>[^()\n]+)\)/u.exec(description)?.groups?.['list'] ?? '';
  const named = /\bavailable in (?<list>[^.\n]+)/i.exec(description)?.groups?.['list'] ?? '';
  const spoken = languagesIn(named, readers);
  return {
    date: readers.dates.month(start?.groups?.['date'] ?? '') ?? undefined,
    alone: start !== null && description.split('\n')[0]?.trim() === start.groups?.['date'],
    bodies: bodies.split(/,|;| and /).map((body) => body.trim()),
    spoken: spoken.every((tag) => tagOfCode(tag) === tag) ? spoken : [],
  };
}
