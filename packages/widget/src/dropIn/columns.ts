/**
 * The values of one field of many records: what kind each is, and then the values of each kind together.
 * A part without values is 0.
 */
type Column = readonly [
  /** A letter a value: text, other (a number, true or false), list, fields, null or undefined. One where all are alike. */
  kinds: string,
  /** A list; or one text with a letter for each, where all of them are in the dictionary. */
  texts: readonly string[] | string | 0,
  others: readonly unknown[] | 0,
  lists: readonly [lengths: readonly number[], items: Column] | 0,
  fields: Readonly<Record<string, Column>> | 0,
];

/** A value of JSON with like by like, which is smaller when it is compressed; JSON itself. */
export type Columns = readonly [dictionary: readonly string[], column: Column];

/** Stands for the first text of the dictionary: JSON writes it and those after it as they are. */
const firstLetter = 48;

/** Turns a value of JSON into columns. Texts that occur more than once are in the dictionary,
 * and where all of a place are, a letter for each is enough. */
export function writeColumns(value: unknown): Columns {
  const counts = new Map<string, number>();
  const count = (each: unknown): void => {
    if (typeof each === 'string') counts.set(each, (counts.get(each) ?? 0) + 1);
    else if (typeof each === 'object' && each !== null) Object.values(each).forEach(count);
  };
  count(value);
  const dictionary = [...counts.keys()].filter((text) => counts.get(text)! > 1);
  const numbers = new Map<unknown, number>(dictionary.map((text, i) => [text, i]));
  const letterOf = (text: unknown): string => String.fromCharCode(firstLetter + numbers.get(text)!);

  const write = (values: readonly unknown[]): Column => {
    const kinds = values.map(kindOf);
    const of = (kind: string): unknown[] => values.filter((_, i) => kinds[i] === kind);
    const [texts, others, lists, records] = [of('t'), of('o'), of('l') as unknown[][], of('f') as object[]];
    // In alphabetical order, as in the published files: a search reads texts in the order of their languages.
    const names = [...new Set(records.flatMap((record) => Object.keys(record)))].sort();
    const columns = names.map((name) => [
      name,
      write(records.map((each) => new Map<string, unknown>(Object.entries(each)).get(name))),
    ]);
    return [
      new Set(kinds).size === 1 ? kinds[0]! : kinds.join(''),
      texts.length && (texts.every((text) => numbers.has(text)) ? texts.map(letterOf).join('') : texts),
      others.length && others,
      lists.length && [lists.map(({ length }) => length), write(lists.flat(1))],
      records.length && Object.fromEntries(columns),
    ] as Column;
  };
  return [dictionary, write([value])];
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return value === null ? 'n' : 'u';
  return typeof value === 'string' ? 't' : Array.isArray(value) ? 'l' : typeof value === 'object' ? 'f' : 'o';
}

/** Turns columns into the value that they were made of. Fields without a value are not there. */
export function readColumns([dictionary, column]: Columns): unknown {
  const read = ([kinds, texts, others, lists, fields]: Column, count: number): unknown[] => {
    const isMixed = kinds.length > 1;
    const records: Record<string, unknown>[] = [];
    const made: { readonly [kind: string]: readonly unknown[] } = {
      t:
        typeof texts === 'string'
          ? texts.split('').map((letter) => dictionary[letter.charCodeAt(0) - firstLetter])
          : texts || [],
      o: others || [],
      l: lists ? divide(lists[0], (length) => read(lists[1], length)) : [],
      f: records,
    };
    if (fields) {
      while (records.length < (isMixed ? kinds.split('f').length - 1 : count)) records.push({});
      for (const [name, values] of Object.entries(fields))
        read(values, records.length).forEach((value, i) => {
          if (value !== undefined) records[i]![name] = value;
        });
    }
    const next = { t: 0, o: 0, l: 0, f: 0, n: 0, u: 0 };
    const values: unknown[] = [];
    for (let i = 0; i < count; i += 1) {
      const kind = kinds[isMixed ? i : 0] as keyof typeof next;
      values.push(kind === 'n' ? null : kind === 'u' ? undefined : made[kind]![next[kind]++]);
    }
    return values;
  };
  return read(column, 1)[0];
}

/** Cuts a list, read once its length is known, into lists of these lengths. */
function divide(lengths: readonly number[], read: (length: number) => readonly unknown[]): readonly unknown[][] {
  // Not by `reduce`, which old scripts of a page put something else in the place of.
  let length = 0;
  for (const each of lengths) length += each;
  const items = read(length);
  let end = 0;
  return lengths.map((each) => items.slice(end, (end += each)));
}
