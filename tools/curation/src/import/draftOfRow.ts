import { type Column, cellKinds } from '../exports/csv/cellKinds.js';
import { fromRow } from '../exports/csv/rows.js';
import { getField } from '../json/getField.js';
import type { Finding } from '../records/Finding.js';
import type { Records } from '../records/Records.js';
import { cellDamage } from './cellDamage.js';
import type { Draft, Understood } from './Draft.js';
import { fieldsOfTargets } from './fieldsOfTargets.js';
import type { ForeignColumn, Heading } from './headings.js';
import type { Labels } from './labelsOf.js';
import { resolveIds } from './resolveIds.js';
import { anyTitle, languagesIn, type Readers, secure, titleUnder, understand } from './understand.js';

/** What the first row of a table says, understood once for all rows. */
export interface TableColumns {
  readonly file: string;
  readonly header: readonly string[];
  readonly headings: readonly (Heading | undefined)[];
  /** Names that mean nothing here. */
  readonly unknown: readonly string[];
  readonly readers: Readers;
}

export function tableColumns(header: readonly string[], file: string, readers: Readers): TableColumns {
  const headings = readers.headingsOf(header);
  const unknown = header.filter((name, index) => name !== '' && headings[index] === undefined);
  return { file, header, headings, unknown, readers };
}

/** The draft of a row of a table. */
export function draftOfRow(
  { source, cells }: { readonly source: string; readonly cells: readonly string[] },
  table: TableColumns,
  labels: Labels,
  records: Records,
): Draft {
  const { headings, header, readers, unknown, file } = table;
  const read = header.map((name, index) => readCell(name, cells[index] ?? '', headings[index], { file, source }));
  const findings = read.flatMap(({ finding }) => finding ?? []);
  const known = read.flatMap(({ column, cell }) =>
    column === undefined || cell === undefined ? [] : [{ column, cell }],
  );
  const cellOf = (wanted: ForeignColumn) => read.find(({ foreign }) => foreign === wanted)?.cell?.trim() ?? '';

  const given = cellOf('labels')
    .split(/[,|;\n]/)
    .map((label) => label.trim())
    .filter((label) => label !== '');
  const languages = languagesIn(cellOf('language'), readers);
  const noticed: readonly Understood[] = [
    { was: cellOf('language'), is: languages.join(', ') },
    { was: cellOf('address'), is: cellOf('address').replace(/http:\/\//gi, 'https://') },
  ].filter(({ was, is }) => was !== is);
  const title = titleUnder(cellOf('title'), languages);
  const { editions, further } = editionsOf(cellOf('address'), languages, Object.keys(title)[0]);
  const own = fromRow(
    known.map(({ cell }) => cell),
    known.map(({ column }) => column),
  );
  const ids = resolveIds(
    {
      ...fromLabels(given, labels, records),
      ...(editions.length === 0 ? {} : { editions }),
      ...own,
      ...(Object.keys(title).length === 0 ? {} : { title: { ...title, ...(own['title'] as object | undefined) } }),
    },
    labels,
    records,
  );
  const { fields, understood } = understand(ids.fields, readers);
  return {
    source,
    title: anyTitle(fields['title']),
    fields: dated(fields),
    paths: [
      ...known.map(({ column }) => column.path),
      ...Object.keys(title).map((language) => ['title', language]),
      ...(given.length === 0 ? [] : [['sourceLabels']]),
    ],
    description: cellOf('description'),
    unmapped: [...given.filter((label) => labels.targetsOf(label).length === 0), ...ids.unmapped],
    leftOver: { ...leftOverOf(header, unknown, cells), ...(further === '' ? {} : { 'further addresses': further }) },
    columnOf: (path) => columnOfPath(path, table),
    understood: [
      ...noticed,
      ...ids.understood,
      ...understood,
      ...Object.keys(title).flatMap((language) =>
        language === 'en' ? [] : [{ was: cellOf('title'), is: `a title in ${language}` }],
      ),
    ],
    findings,
    ...('editions' in own ? {} : { offered: editionsFor(editions, languages) }),
  };
}

interface ReadCell {
  readonly column?: Column | undefined;
  readonly foreign?: ForeignColumn | undefined;
  /** Missing where a program damaged it: what stood there is not known. */
  readonly cell?: string;
  readonly finding?: Finding;
}

function readCell(
  name: string,
  given: string,
  heading: Heading | undefined,
  { file, source }: { readonly file: string; readonly source: string },
): ReadCell {
  if (heading === undefined) return {};
  const { column, foreign } = heading;
  const at = { rule: 'spreadsheet-damage', file, path: `${source} → ${name}` } as const;
  const damage = cellDamage(given, column);
  if (damage !== undefined) return { column, foreign, finding: { ...at, level: 'error', ...damage } };
  const cell = given.trim();
  if (!cell.includes('\n')) return { column, foreign, cell };
  if (column?.kind === cellKinds.list)
    return { column, cell: cell.includes('|') ? cell.replaceAll('\n', ' ') : cell.replace(/\s*\n\s*/g, ' | ') };
  if (foreign !== undefined && foreign !== 'title') return { foreign, cell };
  const finding: Finding = {
    ...at,
    level: 'warning',
    message: 'There is a line break in the cell; a space was read.',
    expected: 'one line',
    fix: 'Nothing, if that is right. A line break is typed with Alt and Enter, or comes with pasted text.',
  };
  return { column, foreign, cell: cell.replace(/\s*\n\s*/g, ' '), finding };
}

function fromLabels(given: readonly string[], labels: Labels, records: Records): Record<string, unknown> {
  if (given.length === 0) return {};
  const {
    types,
    languages: _,
    ...lists
  } = fieldsOfTargets(
    given.flatMap((label) => labels.targetsOf(label)),
    records,
  );
  return { ...(types[0] === undefined ? {} : { type: types[0] }), ...lists, sourceLabels: given };
}

interface Edition {
  readonly language: string;
  readonly url: string | null;
}

/** An edition for each language. One address is that of the title's language: those of the others are not known. */
function editionsOf(
  addresses: string,
  languages: readonly string[],
  titled = 'en',
): { editions: Edition[]; further: string } {
  const urls = addresses.split(/[\s|]+|;\s+/).filter((url) => url !== '');
  if (urls.length === 0 && languages.length === 0) return { editions: [], further: '' };
  const named = languages.length === 0 ? [titled] : languages;
  if (urls.length > 1 && urls.length === named.length) {
    return { editions: named.map((language, index) => ({ language, url: secure(urls[index] ?? '') })), further: '' };
  }
  const first = named.includes(titled) ? titled : named[0];
  const editions = named.map((language) => ({ language, url: language === first && urls[0] ? secure(urls[0]) : null }));
  return { editions, further: urls.slice(1).join(' ') };
}

/** What a row says of the editions of a resource that exists: without a language, the address is that of any of them. */
function editionsFor(editions: readonly Edition[], languages: readonly string[]): readonly Edition[] {
  if (languages.length > 0) return editions;
  return editions.filter(({ url }) => url !== null).map(({ url }) => ({ language: '', url }));
}

/** A date without a word on where it is from is nobody's finding. */
function dated(fields: Record<string, unknown>): Record<string, unknown> {
  const date = getField(fields['published'], 'date');
  if (date === undefined) return fields;
  return { ...fields, published: { evidence: 'recalled', ...(fields['published'] as object) } };
}

function leftOverOf(
  header: readonly string[],
  unknown: readonly string[],
  cells: readonly string[],
): Record<string, string> {
  const named = header.map((name, index) => [name, (cells[index] ?? '').trim()] as const);
  return Object.fromEntries(named.filter(([name, cell]) => cell !== '' && unknown.includes(name)));
}

/** What foreign columns become, to find the column again by the path of a finding. */
const placesOfForeign: Readonly<Record<ForeignColumn, readonly string[]>> = {
  title: ['title'],
  description: ['summary'],
  labels: ['sourceLabels'],
  address: ['editions'],
  language: ['editions'],
};

/** The name, as the table writes it, of the column that a path such as `topics[0]` or `title.fr` was read from. */
function columnOfPath(path: string, { headings, header }: TableColumns): string | undefined {
  const segments = path.split(/[.[]/);
  const matches = headings.map((heading) => {
    if (heading === undefined) return false;
    // Both are parts of an edition.
    if (heading.foreign === (path.endsWith('language') ? 'address' : 'language')) return false;
    const place = heading.foreign === undefined ? heading.column.path : placesOfForeign[heading.foreign];
    return place.every((part, at) => segments[at] === part);
  });
  const index = matches.indexOf(true);
  return index < 0 ? undefined : header[index];
}
