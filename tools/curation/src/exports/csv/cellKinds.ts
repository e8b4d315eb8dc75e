import { getField } from '../../json/getField.js';

/** Excel takes a file without a byte-order mark for the encoding of the country it was installed in. */
export const byteOrderMark = '\uFEFF';

/** `https://… `, or `none`: an address that is not known is known not to be. */
const noAddress = 'none';
const unknownDate = 'unknown';

const text: CellKind = { write: asText, read: (cell) => cell };

const list: CellKind = { write: (value) => listCell(itemsOf(value).map(asText)), read: (cell) => splitCell(cell) };

const number: CellKind = {
  write: asText,
  read: (cell) => (/^\d+$/.test(cell) ? Number(cell) : cell),
};

const yesNo: CellKind = {
  write: (value) => (value === true ? 'yes' : 'no'),
  read: (cell) => {
    // Also as spreadsheets in other languages write TRUE and FALSE.
    if (/^(?:yes|true|1|wahr|vrai|verdadero|verdadeiro|истина|ja|oui|sí|sim|да|نعم|是)$/i.test(cell)) return true;
    return /^(?:no|false|0|falsch|faux|falso|ложь|nein|non|não|нет|لا|否)$/i.test(cell) ? false : cell;
  },
};

/** What an edition may say beyond its title, each with its name before it. */
const named = ['urlKind', 'urlEvidence', 'source', 'titleAsRead'] as const;

/** `en; https://example.org/; The title in this language; urlKind=own-page | fr; none` */
const editions = listOf(
  (edition) => {
    const title = present([getField(edition, 'title')]).map(asText);
    return [
      asText(getField(edition, 'language')),
      address(edition),
      // A title that begins like one of the names is named itself.
      ...title.map((text) => (nameIn(text, ['title', ...named]) === undefined ? text : `title=${text}`)),
      ...named.flatMap((name) => present([getField(edition, name)].flat()).map((value) => `${name}=${asText(value)}`)),
    ];
  },
  ([language, url, ...more]) => {
    const [plain, byName] = split(more, (text) => nameIn(text, ['title', ...named]) === undefined);
    const source = byName.filter((text) => nameIn(text, ['source'])).map(afterName);
    const [title, ...rest] = plain;
    return {
      language,
      url: readAddress(url),
      ...(title === undefined ? {} : { title }),
      ...Object.fromEntries(byName.map((text) => [nameIn(text, ['title', ...named]), afterName(text)])),
      ...(source.length === 0 ? {} : { source }),
      ...tooMany(rest),
    };
  },
);

const detailsOfStatus = ['by', 'on', 'renders', 'text'];

/** `en; signed; by=a-person; on=2026-11-28 | fr; draft` */
const textStatus: CellKind = {
  write: (value) => {
    const languages = Object.entries((value ?? {}) as Readonly<Record<string, unknown>>);
    return listCell(
      languages.map(([language, status]) => {
        const more = detailsOfStatus.flatMap((name) =>
          present([getField(status, name)]).map((text) => `${name}=${asText(text)}`),
        );
        return listCell([language, asText(getField(status, 'status')), ...more], ';');
      }),
    );
  },
  read: (cell) =>
    Object.fromEntries(
      splitCell(cell).map((item) => {
        const [language = '', status, ...more] = splitCell(item, ';');
        const [byName, rest] = split(more, (text) => nameIn(text, detailsOfStatus) !== undefined);
        const details = byName.map((text) => [text.slice(0, text.indexOf('=')), afterName(text)] as const);
        return [language, { status, ...Object.fromEntries(details), ...tooMany(rest) }];
      }),
    ),
};

/** `https://example.org/; en=Letter to parents; fr=Lettre aux parents | none; en=Form` */
const parts = listOf(
  (part) => [
    address(part),
    ...Object.entries(getField(part, 'title') ?? {}).map(([language, title]) => `${language}=${asText(title)}`),
  ],
  ([url, ...titles]) => ({
    title: Object.fromEntries(
      titles.map((title) => {
        const at = title.indexOf('=');
        return at < 0 ? ['en', title] : [title.slice(0, at).trim(), title.slice(at + 1).trim()];
      }),
    ),
    url: readAddress(url),
  }),
);

/** `unicef; contributor | ecpat; source` */
const contributors = listOf(
  (contributor) => [asText(getField(contributor, 'publisher')), asText(getField(contributor, 'role'))],
  ([publisher, role, ...more]) => ({ publisher, role, ...tooMany(more) }),
);

/** `id-of-a-resource`, or for a work outside the catalogue `Its title; 2019; https://example.org/`. */
const successor: CellKind = {
  write: (value) => {
    const id = getField(value, 'id');
    if (id !== undefined) return asText(id);
    const published = getField(value, 'published');
    return listCell(
      [asText(getField(value, 'title')), published === null ? unknownDate : asText(published), address(value)],
      ';',
    );
  },
  read: (cell) => {
    const [first, published, url, ...more] = splitCell(cell, ';');
    if (published === undefined) return { id: first };
    return {
      title: first,
      published: published === unknownDate ? null : published,
      url: readAddress(url),
      ...tooMany(more),
    };
  },
};

/** Every way a value fits into a cell. */
export const cellKinds = { text, list, number, yesNo, editions, parts, contributors, successor, textStatus } as const;

function listOf(fieldsOf: (item: unknown) => string[], itemOf: (fields: readonly string[]) => unknown): CellKind {
  return {
    write: (value) => listCell(itemsOf(value).map((item) => listCell(fieldsOf(item), ';'))),
    read: (cell) => splitCell(cell).map((item) => itemOf(splitCell(item, ';'))),
  };
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The name before the first equals sign, where it is one of `names`. */
function nameIn(text: string, names: readonly string[]): string | undefined {
  return names.find((name) => text.startsWith(`${name}=`));
}

function afterName(text: string): string {
  return text.slice(text.indexOf('=') + 1).trim();
}

function split(texts: readonly string[], first: (text: string) => boolean): [string[], string[]] {
  return [texts.filter(first), texts.filter((text) => !first(text))];
}

function present(values: readonly unknown[]): unknown[] {
  return values.filter((value) => value !== undefined);
}

function address(value: unknown): string {
  return asText(getField(value, 'url') ?? noAddress);
}

function readAddress(cell: string | undefined): string | null | undefined {
  return cell === noAddress ? null : cell;
}

/** Fields too many are kept under a name that the schema refuses: nothing is dropped in silence. */
function tooMany(more: readonly string[]): object {
  return more.length === 0 ? {} : { 'one field too many': more };
}

/** One column of the table: where its value stands in a record, and how a cell is written and read. */
export interface Column {
  readonly name: string;
  readonly path: readonly string[];
  readonly kind: CellKind;
  /** What an empty cell stands for: nothing at all, `null`, or an empty list. */
  readonly empty?: null | readonly [];
}

/** How a value fits into a cell. */
export interface CellKind {
  readonly write: (value: unknown) => string;
  /** What cannot be read comes back in a shape that the schema refuses, so that the schema explains it. */
  readonly read: (cell: string) => unknown;
}

/** Several texts in one cell: `listCell(['a', 'b'])` is `a | b`. `splitCell` takes it apart again, whatever the texts hold. */
function listCell(texts: readonly string[], separator: '|' | ';' = '|'): string {
  const escaped = texts.map((text) => text.replaceAll('\\', '\\\\').replaceAll(separator, `\\${separator}`));
  return escaped.join(separator === '|' ? ' | ' : '; ');
}

/** The texts of a cell: what `listCell` joined, and what people write, with or without spaces around the separator. */
function splitCell(cell: string, separator: '|' | ';' = '|'): string[] {
  const texts = [''];
  for (let at = 0; at < cell.length; at++) {
    const character = cell.charAt(at);
    const next = cell.charAt(at + 1);
    const last = texts.length - 1;
    if (character === '\\' && (next === '\\' || next === separator)) {
      texts[last] += next;
      at += 1;
    } else if (character === separator) texts.push('');
    else texts[last] += character;
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
