import { getField } from '../json/getField.js';
import type { Finding } from '../records/Finding.js';
import type { Records } from '../records/Records.js';
import type { Draft } from './Draft.js';
import type { Labels } from './labelsOf.js';
import type { Table } from './parseTable.js';
import { resolveIds } from './resolveIds.js';
import { anyTitle, type Readers, understand } from './understand.js';

/**
 * JSON that holds records as the catalogue writes them, or objects as other programs do: those become a table, with
 * their keys for its columns. One, a list, or a list under `resources`.
 */
export function readJson(
  value: unknown,
  file: string,
  { labels, records, readers }: { readonly labels: Labels; readonly records: Records; readonly readers: Readers },
): { drafts: Draft[]; table: Table | undefined; findings: Finding[] } {
  const list = getField(value, 'resources') ?? value;
  const items = (Array.isArray(list) ? list : [list]).map((item: unknown, index) => ({ item, source: `[${index}]` }));
  const objects = items.filter(({ item }) => typeof item === 'object' && item !== null && !Array.isArray(item));
  const ours = objects.filter(({ item }) => typeof getField(item, 'title') === 'object');
  const theirs = objects.filter((one) => !ours.includes(one));
  const findings = items.filter((one) => !objects.includes(one)).map(({ source }) => noObject(file, source));
  return {
    drafts: ours.map(({ item, source }) => draftOfRecord(item as Record<string, unknown>, source)),
    table: theirs.length === 0 ? undefined : tableOfObjects(theirs as readonly { item: object; source: string }[]),
    findings: items.length === 0 ? [noObject(file, '')] : findings,
  };

  function draftOfRecord({ $schema: _, ...record }: Record<string, unknown>, source: string): Draft {
    const ids = resolveIds(record, labels, records);
    const { fields, understood } = understand(ids.fields, readers);
    return {
      source,
      title: anyTitle(fields['title']),
      fields,
      paths: Object.entries(fields).flatMap(([name, inner]) => {
        return /^(?:title|summary|usageNote|provenance)$/.test(name)
          ? Object.keys(inner as object).map((key) => [name, key])
          : [[name]];
      }),
      description: '',
      unmapped: ids.unmapped,
      leftOver: {},
      understood: [...ids.understood, ...understood],
    };
  }
}

function tableOfObjects(objects: readonly { readonly item: object; readonly source: string }[]): Table {
  const header = [...new Set(objects.flatMap(({ item }) => Object.keys(item)))];
  const rows = objects.map(({ item, source }) => ({
    source,
    cells: header.map((name) => cellOf(getField(item, name))),
  }));
  return { header, rows, findings: [] };
}

/** What a table would show: the names of things that have one, several between bars. */
function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value))
    return value
      .map(cellOf)
      .filter((text) => text !== '')
      .join(' | ');
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  const name = ['name', 'title', 'label', 'url', 'id']
    .map((key) => getField(value, key))
    .find((text) => typeof text === 'string');
  return name ?? JSON.stringify(value);
}

function noObject(file: string, path: string): Finding {
  return {
    level: 'error',
    rule: 'import-json',
    file,
    path,
    message: 'This is no record.',
    expected: 'an object in curly brackets with a title, or a list of such objects',
    fix: 'Name the fields as the export does, or in plain words.',
  };
}
