import type { Dataset } from '@safeguarding/data';

/** What a column needs to know to be read. */
export interface Context {
  /** The languages of the dataset, in the order that texts stand in. */
  readonly languages: readonly string[];
  /** The ids of each block, by its name. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** The record as far as it has been read. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** Turns a cell into the value of a field. */
export type Read = (cell: string, context: Context) => unknown;

const text: Read = (cell) => cell || undefined;
const list: Read = (cell) => (cell ? cell.split('|') : undefined);
const words = (cell: string): string[] => cell.split(' ').filter(Boolean);

/** `Children|Enfants|ja=子ども`: in the dataset's first languages, and in any other by its tag. */
const texts: Read = (cell, { languages }) =>
  cell
    ? Object.fromEntries(
        cell.split('|').map((each, i) => {
          const [, language = languages[i], rest = each] = /^(\w\w(?:-\w+)?)=(.*)/.exec(each) ?? [];
          return [language, rest];
        }),
      )
    : undefined;

/** A letter for each id. */
const named =
  (block: string): Read =>
  (cell, { ids }) =>
    [...cell].map((letter) => ids[block]![letter.charCodeAt(0) - 48]);

/** The words that an id is made of, more often than not. */
export function idWords({ title, name = title, prefLabel = name, acronym }: Context['record']): string[] {
  const names = [...Object.values(prefLabel as Record<string, string>), acronym as string | undefined];
  return names
    .join(' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

/** `ABD-safety`: a capital for the first, second and fourth word of the name, and other words as they are. */
const id: Read = (cell, { record }) => {
  const words = idWords(record);
  return cell
    .match(/[A-Z]|[^A-Z-]+/g)
    ?.map((part) => (/[A-Z]/.test(part) ? words[part.charCodeAt(0) - 65] : part))
    .join('-');
};

/** The fields of a record, in the order of its columns. */
const fields: Readonly<Record<string, Readonly<Record<string, Read>>>> = {
  publishers: { name: texts, acronym: text, id, homepage: text },
  resources: {
    title: texts,
    id,
    summary: texts,
    usageNote: texts,
    alsoKnownAs: list,
    type: (cell, { ids }) => ids['resource-type']![cell.charCodeAt(0) - 48],
    topics: named('topic'),
    audiences: named('audience'),
    contexts: named('context'),
    places: words,
    publishers: named('publishers'),
    // `en https://…|fr https://… Titre`
    editions: (cell) =>
      cell.split('|').map((each) => {
        const [, language, url, title] = /(\S+) (\S*) ?(.*)/.exec(each) ?? [];
        return { language, ...(title ? { title } : {}), url: url || null };
      }),
    published: (cell) => (cell ? { date: cell } : null),
    pages: (cell) => (cell ? Number(cell) : undefined),
    startHere: (cell) => (cell ? true : undefined),
    provenance: (cell) => {
      const [urlKind, urlEvidence, checkedOn] = words(cell);
      return { urlKind, urlEvidence, checkedOn };
    },
  },
};

/** The fields of a block's records; a block that is not listed holds the concepts of a scheme. */
export const fieldsOf = (block: string): Readonly<Record<string, Read>> =>
  fields[block] ?? {
    prefLabel: texts,
    id,
    // Found by search, whatever their language, and never shown.
    hiddenLabel: (cell) => (cell ? { und: cell.split('|') } : undefined),
    broader: named(block),
    members: (cell) => (cell ? words(cell) : undefined),
    scheme: () => block,
  };

const parse = JSON.parse as (text: string) => Record<string, never>;

/**
 * Reads the dataset that a drop-in file carries, which the build's `packDataset` has written as a text of columns: no
 * names of fields, one letter for an id, and like stands by like, so that it is a quarter smaller than JSON compressed.
 *
 * Columns stand between tabs, cells between line breaks. The head comes first, as JSON; then each block: its name, a
 * column a field, and one with what the others cannot say, as JSON.
 */
export function unpackDataset(packed: string): Dataset {
  const [head, ...columns] = packed.split('\t');
  const dataset: Record<string, unknown[]> = { concepts: [], ...parse(head!) };
  const ids: Record<string, string[]> = {};
  while (columns.length > 0) {
    const block = columns.shift()!;
    const readers = Object.entries(fieldsOf(block));
    const cells = columns.splice(0, readers.length + 1).map((column) => column.split('\n'));
    const records = cells[readers.length]!.map((rest) => parse(rest || '{}') as Record<string, unknown>);
    readers.forEach(([field, read], i) => {
      records.forEach((record, row) => {
        // Own fields only: old scripts of a page give every object an `each` or a `type`.
        if (Object.keys(record).includes(field)) return;
        record[field] = read(cells[i]![row] ?? '', { languages: dataset['languages'] as string[], ids, record });
      });
      if (field === 'id') ids[block] = records.map((record) => record['id'] as string);
    });
    (dataset[block in fields ? block : 'concepts'] ??= []).push(...records);
  }
  return dataset as unknown as Dataset;
}
