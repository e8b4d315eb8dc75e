import type { Dataset } from '@safeguarding/data';

/** What a column needs to know to be read. */
export interface Context {
  /** The languages of the dataset, in the order that texts stand in. */
  readonly languages: readonly string[];
  /** The ids of each block by its name, and the values of `provenance`. */
  readonly lists: Readonly<Record<string, readonly unknown[]>>;
  /** How many publishers have been named so far. */
  readonly named: { count: number };
  /** The record as far as it has been read. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** Turns a cell into the value of a field. */
export type Read = (cell: string, context: Context) => unknown;

const text: Read = (cell) => cell || undefined;
const list: Read = (cell) => (cell ? cell.split('|') : undefined);
const words = (cell: string): string[] => cell.split(' ').filter(Boolean);
const numberOf = (letter: string): number => letter.charCodeAt(0) - 48;

/** `Children|Enfants|ja=子ども`: in the dataset's first languages, and in any other by its tag. */
const texts: Read = (cell, { languages }) => {
  if (!cell) return undefined;
  const map: Record<string, string> = {};
  cell.split('|').forEach((each, i) => {
    const tag = each.includes('=') && /^\w\w(?:-\w+)?(?==)/.exec(each)?.[0];
    if (tag) map[tag] = each.slice(tag.length + 1);
    else map[languages[i]!] = each;
  });
  return map;
};

/** A letter for each id. */
const named =
  (block: string): Read =>
  (cell, { lists }) =>
    [...cell].map((letter) => lists[block]![numberOf(letter)]);

/** `ecpat.org/luxembourg guidelines/`, with a slash before a host without `www.`: as in a title, words stand apart. */
const address = (cell: string): string | undefined =>
  cell
    ? `https://${cell.startsWith('/') ? '' : 'www.'}${cell.replace('/', (slash, at) => (at ? slash : ''))}`.replaceAll(
        ' ',
        '-',
      )
    : undefined;

/** The words that an id is made of, more often than not. */
export function idWords({ title, name = title, prefLabel = name, acronym = '' }: Context['record']): readonly string[] {
  const names = Object.values(prefLabel as Record<string, string>).join(' ');
  return `${acronym as string} ${names}`.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** `ABD-safety`: a capital for the first, second and fourth word of the name, and other words as they are. */
const id: Read = (cell, { record }) => {
  const words = idWords(record);
  return cell
    .match(/[A-Z]|[^A-Z-]+/g)
    ?.map((part) => (part < '[' && part > '@' ? words[part.charCodeAt(0) - 65] : part))
    .join('-');
};

/** The fields of a record, in the order of its columns. Each record has the first. */
const fields: Readonly<Record<string, Readonly<Record<string, Read>>>> = {
  publishers: { name: texts, acronym: text, id, homepage: address, alsoKnownAs: list },
  resources: {
    title: texts,
    id,
    summary: texts,
    usageNote: texts,
    alsoKnownAs: list,
    type: (cell, { lists }) => lists['resource-type']![numberOf(cell)],
    topics: named('topic'),
    audiences: named('audience'),
    contexts: named('context'),
    places: words,
    // A plus for the first that has not been named yet.
    publishers: (cell, { lists, named }) =>
      [...cell].map((letter) => lists['publishers']![letter === '+' ? named.count++ : numberOf(letter)]),
    // `who.int/a page|fr^^Un titre`: in the first language without a title, else with the language, an address and a
    // title, which is that of the resource in this language where it is not there, and none where it is a hyphen.
    editions: (cell, { languages, record }) =>
      cell.split('|').map((each) => {
        const [language, url, own] = each.includes('^') ? each.split('^') : [languages[0]!, each, '-'];
        const title = own || (record['title'] as Record<string, string>)[language!];
        return { language, ...(title && title !== '-' ? { title } : {}), url: address(url!) ?? null };
      }),
    published: (cell) => (cell ? { date: cell } : null),
    pages: (cell) => (cell ? Number(cell) : undefined),
    startHere: (cell) => (cell ? true : undefined),
    provenance: (cell, { lists }) => lists['provenance']![numberOf(cell || '0')],
  },
};

/** The fields of a block's records; a block that is not listed holds the concepts of a scheme. */
export const fieldsOf = (block: string): Readonly<Record<string, Read>> =>
  fields[block] ?? {
    prefLabel: texts,
    id,
    // Found by search, whatever their language, and never shown.
    hiddenLabel: (cell) => (cell ? { und: [cell] } : undefined),
    broader: named(block),
    members: (cell) => (cell ? words(cell) : undefined),
  };

const parse = JSON.parse as (text: string) => never;

/**
 * Reads the dataset that a drop-in file carries, which the build's `packDataset` has written as a text of columns: no
 * names of fields, one letter for an id, and like stands by like, so that it is a quarter smaller than JSON compressed.
 *
 * Columns stand between tabs, cells between line breaks. The values of `provenance` come first, then the head, both as
 * JSON; then each block: its name, a column a field, and one with what the others cannot say, as JSON. A column
 * without anything in it is empty.
 */
export function unpackDataset(packed: string): Dataset {
  const [provenance, head, ...columns] = packed.split('\t');
  const dataset: Record<string, unknown[]> = {
    concepts: [],
    publishers: [],
    resources: [],
    ...(parse(head!) as object),
  };
  const lists: Record<string, unknown[]> = { provenance: parse(provenance!) };
  const named = { count: 0 };
  while (columns.length > 0) {
    const block = columns.shift()!;
    const readers = Object.entries(fieldsOf(block));
    const cells = columns.splice(0, readers.length + 1).map((column) => column.split('\n'));
    const rests = cells.pop()!;
    const records = cells[0]!.map((_, row) => {
      const rest = rests[row];
      const record: Record<string, unknown> = rest ? parse(rest) : {};
      if (!(block in fields)) record['scheme'] = block;
      return record;
    });
    const languages = dataset['languages'] as string[];
    readers.forEach(([field, read], i) => {
      const column = cells[i]!;
      records.forEach((record, row) => {
        // Own fields only: old scripts of a page give every object an `each` or a `type`.
        if (rests[row] && Object.keys(record).includes(field)) return;
        record[field] = read(column[row] ?? '', { languages, lists, named, record });
      });
      if (field === 'id') lists[block] = records.map((record) => record['id']);
    });
    dataset[block in fields ? block : 'concepts']!.push(...records);
  }
  return dataset as unknown as Dataset;
}
