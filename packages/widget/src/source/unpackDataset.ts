import type { Dataset } from '@safeguarding/data';

/** The ids of each block, by its name. */
type Ids = Readonly<Record<string, readonly string[]>>;

/** Turns a cell into the value of a field. */
export type Read = (cell: string, ids: Ids) => unknown;

const text: Read = (cell) => cell || undefined;
const words = (cell: string): string[] => cell.split(' ').filter(Boolean);
/** `Children|Enfants|الأطفال`: in these languages, or in the first alone. */
const texts: Read = (cell) =>
  cell ? Object.fromEntries(cell.split('|').map((each, i) => [['en', 'fr', 'ar'][i], each])) : undefined;
/** A letter for each id. */
const named =
  (block: string): Read =>
  (cell, ids) =>
    Array.from(cell, (letter) => ids[block]![letter.charCodeAt(0) - 48]);

/** The fields of a record, in the order of its cells. */
const fields: Readonly<Record<string, Readonly<Record<string, Read>>>> = {
  publishers: { id: text, name: texts, acronym: text, homepage: text },
  resources: {
    id: text,
    title: texts,
    summary: texts,
    usageNote: texts,
    type: (cell, ids) => ids['resource-type']![cell.charCodeAt(0) - 48],
    topics: named('topic'),
    audiences: named('audience'),
    contexts: named('context'),
    places: words,
    publishers: named('publishers'),
    editions: (cell) =>
      Array.from(cell.matchAll(/(\S+) (\S*)/g), ([, language, url]) => ({ language, url: url || null })),
    published: (cell) => (cell ? { date: cell } : null),
    provenance: (cell) => ({ urlKind: words(cell)[0], urlEvidence: words(cell)[1] }),
  },
};

/** The fields of a block's records; a block that is not listed holds the concepts of a scheme. */
export const fieldsOf = (block: string): Readonly<Record<string, Read>> =>
  fields[block] ?? {
    id: text,
    prefLabel: texts,
    // Found by search, whatever their language, and never shown.
    hiddenLabel: (cell) => (cell ? { und: cell.split('|') } : undefined),
    broader: named(block),
    members: (cell) => (cell ? words(cell) : undefined),
    scheme: () => block,
  };

/** The name of a block, and the cells of its rows; the first cell of a row is an id. */
type Table = [[string], ...[string, ...string[]][]];
const tableOf = (block: string) => block.split('\n').map((row) => row.split('\t'));

const parse = JSON.parse as <Values>(text: string) => Record<string, Values>;

/**
 * Reads the dataset that the drop-in file carries, which the build's `packDataset` has written as a text of rows: no
 * names of fields and one letter for an id make it a sixth smaller than JSON, compressed.
 *
 * Blocks stand between blank lines: the head as JSON, then each block below its name, a row a record and its cells
 * between tabs. What the cells cannot say follows them as JSON.
 */
export function unpackDataset(packed: string): Dataset {
  const [[[head]], ...blocks] = packed.split('\n\n').map(tableOf) as [[[string]], ...Table[]];
  const dataset: Record<string, unknown[]> = { concepts: [], ...parse(head) };
  const ids = Object.fromEntries(blocks.map(([[name], ...rows]) => [name, rows.map(([id]) => id)]));
  for (const [[name], ...rows] of blocks) {
    const columns = Object.entries(fieldsOf(name));
    for (const cells of rows) {
      const record = parse(cells[columns.length] ?? '{}');
      columns.forEach(([field, read], i) => void (record[field] ??= read(cells[i] ?? '', ids)));
      (dataset[name in fields ? name : 'concepts'] ??= []).push(record);
    }
  }
  return dataset as unknown as Dataset;
}
