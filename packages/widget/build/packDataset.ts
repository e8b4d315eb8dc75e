import type { Dataset } from '@safeguarding/data';
import { fieldsOf } from '../src/source/unpackDataset.js';

type Ids = Record<string, readonly string[]>;

/**
 * Writes an embedded dataset as the text that `unpackDataset` reads; how it looks is told there. A value that would
 * not come back from its cell as it was stands at the end of its row, as JSON.
 */
export function packDataset({ concepts, publishers, resources, ...head }: Dataset): string {
  const blocks: Record<string, readonly { readonly id: string }[]> = { publishers };
  for (const { scheme } of concepts) blocks[scheme] ??= concepts.filter((concept) => concept.scheme === scheme);
  blocks['resources'] = resources;
  const ids = Object.fromEntries(Object.entries(blocks).map(([name, records]) => [name, records.map(({ id }) => id)]));
  return [
    JSON.stringify(head),
    ...Object.entries(blocks).map(([name, records]) =>
      [name, ...records.map((record) => writeRow(name, record, ids))].join('\n'),
    ),
  ].join('\n\n');
}

function writeRow(block: string, record: object, ids: Ids): string {
  const rest: Record<string, unknown> = { ...record };
  const cells = Object.entries(fieldsOf(block)).map(([field, read]) => {
    const cell = writeCell(field, rest[field], ids[blockOf(field, block)]);
    if (/[\t\n]/.test(cell) || !isEqual(read(cell, ids), rest[field])) return '';
    delete rest[field];
    return cell;
  });
  return (isEqual(rest, {}) ? cells : [...cells, JSON.stringify(rest)]).join('\t').trimEnd();
}

/** The block whose ids a field names. */
function blockOf(field: string, block: string): string {
  const blocks = { broader: block, type: 'resource-type', topics: 'topic', audiences: 'audience', contexts: 'context' };
  return { ...blocks, publishers: 'publishers' }[field] ?? '';
}

function writeCell(field: string, value: unknown, named: readonly string[] | undefined): string {
  const values = typeof value === 'object' ? Object.values(value ?? {}).flat() : [value ?? ''];
  if (named) return values.map((id) => String.fromCharCode(48 + named.indexOf(String(id)))).join('');
  if (field === 'scheme') return '';
  if (field === 'editions')
    return (value as Dataset['resources'][number]['editions'])
      .map(({ language, url }) => `${language} ${url ?? ''}`)
      .join(' ');
  return values.join(field === 'places' || field === 'members' || field === 'provenance' ? ' ' : '|');
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
