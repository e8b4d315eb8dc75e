import type { Dataset } from '@safeguarding/data';
import { fieldsOf, idWords } from '../src/source/unpackDataset.js';

type Ids = Record<string, readonly string[]>;
type Values = Record<string, unknown>;

/**
 * Writes an embedded dataset as the text that `unpackDataset` reads; how it looks is told there. A value that would
 * not come back from its cell as it was stands at the end of its record, as JSON.
 */
export function packDataset({ concepts, publishers, resources, ...head }: Dataset): string {
  const blocks: Record<string, readonly { readonly id: string }[]> = { publishers };
  for (const { scheme } of concepts) blocks[scheme] ??= concepts.filter((concept) => concept.scheme === scheme);
  blocks['resources'] = resources;
  const ids = Object.fromEntries(Object.entries(blocks).map(([name, records]) => [name, records.map(({ id }) => id)]));
  return [
    JSON.stringify(head),
    ...Object.entries(blocks).flatMap(([name, records]) => writeBlock(name, records, ids, head.languages)),
  ].join('\t');
}

/** The name of a block and its columns. */
function writeBlock(name: string, records: readonly object[], ids: Ids, languages: readonly string[]): string[] {
  const fields = Object.entries(fieldsOf(name));
  const rows = records.map((record) => {
    const rest: Values = { ...record };
    const cells = fields.map(([field, read]) => {
      const value = rest[field];
      const cell = writeCell(field, value, ids[blockOf(field, name)], languages, record as Values);
      if (/[\t\r\n]/.test(cell) || !isEqual(read(cell, { languages, ids, record: record as Values }), value)) return '';
      delete rest[field];
      return cell;
    });
    return [...cells, isEqual(rest, {}) ? '' : JSON.stringify(rest)];
  });
  return [name, ...[...fields, ''].map((_, column) => rows.map((row) => row[column]!).join('\n'))];
}

/** The block whose ids a field names. */
function blockOf(field: string, block: string): string {
  const blocks = { broader: block, type: 'resource-type', topics: 'topic', audiences: 'audience', contexts: 'context' };
  return { ...blocks, publishers: 'publishers' }[field] ?? '';
}

function writeCell(
  field: string,
  value: unknown,
  named: readonly string[] | undefined,
  languages: readonly string[],
  record: Values,
): string {
  if (value === undefined || value === null || field === 'scheme') return '';
  const values = typeof value === 'object' ? Object.values(value).flat() : [value];
  if (named) return values.map((id) => String.fromCharCode(48 + named.indexOf(String(id)))).join('');
  if (field === 'id') return writeId(value as string, idWords(record));
  if (field === 'editions')
    return (value as Dataset['resources'][number]['editions'])
      .map(({ language, url, title }) => `${language} ${url ?? ''}${title ? ` ${title}` : ''}`)
      .join('|');
  if (['title', 'summary', 'usageNote', 'name', 'prefLabel'].includes(field))
    return Object.entries(value)
      .map(([language, text], i) => (languages[i] === language ? String(text) : `${language}=${String(text)}`))
      .join('|');
  return values.join(['places', 'members', 'provenance'].includes(field) ? ' ' : '|');
}

/** Words of the name as capitals, with nothing between them; hyphens only between two words of another origin. */
function writeId(id: string, words: readonly string[]): string {
  const parts = id.split('-').map((part) => {
    const at = words.indexOf(part);
    return at >= 0 && at < 26 ? String.fromCharCode(65 + at) : part;
  });
  return parts.join('-').replace(/(?<=[A-Z])-|-(?=[A-Z])/g, '');
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
