import type { Dataset } from '@safeguarding/data';
import { fieldsOf, idWords, type Context } from '../src/dropIn/unpackDataset.js';

type Values = Record<string, unknown>;

/**
 * Writes an embedded dataset as the text that `unpackDataset` reads; how it looks is told there. A value that would
 * not come back from its cell as it was stands at the end of its record, as JSON.
 */
export function packDataset({ concepts, publishers, resources, ...head }: Dataset): string {
  const blocks: Record<string, readonly object[]> = { publishers };
  for (const { scheme } of concepts)
    blocks[scheme] ??= concepts.filter((concept) => concept.scheme === scheme).map(({ scheme: _, ...rest }) => rest);
  blocks['resources'] = resources;
  const lists: Record<string, readonly unknown[]> = { provenance: byFrequency(resources) };
  for (const [name, records] of Object.entries(blocks)) lists[name] = records.map((record) => (record as Values)['id']);
  const context = { languages: head.languages, lists, named: { count: 0 } };
  return [
    JSON.stringify(lists['provenance']),
    JSON.stringify(head),
    ...Object.entries(blocks).flatMap(([name, records]) => writeBlock(name, records, context)),
  ].join('\t');
}

/** What records say of their addresses, each once, the most frequent first: that one takes no letter. */
function byFrequency(resources: Dataset['resources']): readonly unknown[] {
  const counts = new Map<string, number>();
  for (const { provenance } of resources) {
    const text = JSON.stringify(provenance);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => JSON.parse(text) as unknown);
}

/** The name of a block and its columns; nothing of a block without records. */
function writeBlock(name: string, records: readonly object[], shared: Omit<Context, 'record'>): string[] {
  const fields = Object.entries(fieldsOf(name));
  const rests: Values[] = records.map((record) => ({ ...record }));
  const columns = fields.map(([field, read], i) => {
    const cells = records.map((record, row) => {
      const value = rests[row]![field];
      const context = { ...shared, record: record as Values };
      const { count } = shared.named;
      const cell = writeCell(field, value, name, context);
      // The column is read as it is written: with the publishers that have been named before.
      shared.named.count = count;
      if (!/[\t\r\n]/.test(cell) && isEqual(read(cell, context), value)) {
        delete rests[row]![field];
        return cell;
      }
      shared.named.count = count;
      return '';
    });
    return i > 0 && cells.every((cell) => cell === '') ? '' : cells.join('\n');
  });
  const last = rests.map((rest) => (isEqual(rest, {}) ? '' : JSON.stringify(rest)));
  return records.length === 0 ? [] : [name, ...columns, last.some(Boolean) ? last.join('\n') : ''];
}

/** The block whose ids a field names. */
function blockOf(field: string, block: string): string {
  const blocks = { broader: block, type: 'resource-type', topics: 'topic', audiences: 'audience', contexts: 'context' };
  return { ...blocks, publishers: 'publishers', provenance: 'provenance' }[field] ?? '';
}

function writeCell(field: string, value: unknown, block: string, context: Context): string {
  if (value === undefined || value === null) return '';
  const { languages, record, named } = context;
  const list = context.lists[blockOf(field, block)];
  const values = typeof value === 'object' ? Object.values(value).flat() : [value];
  if (field === 'provenance') return letterOf(list!, value).replace(/^0$/, '');
  if (field === 'publishers')
    return values.map((id) => (id === list![named.count] ? (named.count++, '+') : letterOf(list!, id))).join('');
  if (list) return values.map((id) => letterOf(list, id)).join('');
  if (field === 'id') return writeId(value as string, idWords(record));
  if (field === 'homepage') return writeAddress(value as string);
  if (field === 'editions')
    return (value as Dataset['resources'][number]['editions']).map((each) => writeEdition(each, context)).join('|');
  if (['title', 'summary', 'usageNote', 'name', 'prefLabel'].includes(field))
    return Object.entries(value)
      .map(([language, text], i) => (languages[i] === language ? String(text) : `${language}=${String(text)}`))
      .join('|');
  return values.join(['places', 'members'].includes(field) ? ' ' : '|');
}

const letterOf = (list: readonly unknown[], value: unknown): string =>
  String.fromCharCode(48 + list.findIndex((each) => isEqual(each, value)));

const writeAddress = (url: string): string =>
  url.replace(/^https:\/\/(www\.)?/, (_, www) => (www ? '' : '/')).replaceAll('-', ' ');

function writeEdition(
  { language, url, title = '-' }: Dataset['resources'][number]['editions'][number],
  { languages, record }: Context,
): string {
  const address = writeAddress(url ?? '');
  if (language === languages[0] && title === '-') return address;
  const own = (record['title'] as Readonly<Record<string, string>>)[language] ?? '-';
  return [language, address, ...(title === own ? [] : [title])].join('^');
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
