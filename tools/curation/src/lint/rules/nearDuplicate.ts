import { plainWords } from '../../records/plainWords.js';
import type { RecordFile, ResourceRecord } from '../../records/Records.js';
import { OneEditApart } from '../OneEditApart.js';
import { defineRule, type Found } from '../Rule.js';

/** In shorter titles one letter makes another word. */
const shortestTitle = 12;

interface Earlier {
  readonly file: string;
  readonly value: ResourceRecord;
}

/** Two records with one title are often one resource. */
export const nearDuplicate = defineRule({
  name: 'near-duplicate',
  description:
    'No two resources have titles that differ only in accents, capitals, punctuation, the order of words or one letter, and none has the other title of another.',
  check: ({ resources }) => {
    const seen = new Map<string, Map<string, Earlier>>();
    const near = new Map<string, OneEditApart>();
    const ordered = new Map<string, Map<string, Earlier>>();
    // Other titles have no language: they are held against all.
    const others = new Map<string, Earlier & { readonly path: string }>();
    const titlesOfAll = new Map<string, Earlier & { readonly path: string }>();
    return resources.flatMap(({ file, value }) => {
      const byOtherTitle = value === null ? [] : otherTitles(file, value, others, titlesOfAll);
      const byTitle = Object.entries(value?.title ?? {}).flatMap(([language, title]) => {
        if (value === null) return [];
        const key = plainWords(title);
        const titles = getOr(seen, language, () => new Map<string, Earlier>());
        const similar = getOr(near, language, () => new OneEditApart());
        const sorted = getOr(ordered, language, () => new Map<string, Earlier>());
        const inOrder = sortedWords(key);
        const earlier =
          titles.get(key) ??
          similarTitle(key, similar, titles) ??
          (inOrder === undefined ? undefined : sorted.get(inOrder));
        if (inOrder !== undefined && !sorted.has(inOrder)) sorted.set(inOrder, { file, value });
        if (!titles.has(key)) {
          titles.set(key, { file, value });
          if (key.length >= shortestTitle) similar.add(key);
        }
        if (earlier === undefined || earlier.value.id === value.id || replaces(value, earlier.value)) return [];
        return [finding(file, language, earlier)];
      });
      // One word is enough where both speak.
      return byTitle.length > 0 ? byTitle : byOtherTitle;
    });
  },
});

const articles = new Set('a an and by for from in of on or the to with your'.split(' '));

/** The words of a title that tell, in the order of the alphabet; undefined for titles of one or two. */
function sortedWords(key: string): string | undefined {
  const words = key.split(' ').filter((word) => !articles.has(word));
  return words.length < 3 ? undefined : words.sort().join(' ');
}

type Named = Earlier & { readonly path: string };

/** Titles that are the other title of a record before, and the other way round. */
function otherTitles(
  file: string,
  value: ResourceRecord,
  others: Map<string, Named>,
  titlesOfAll: Map<string, Named>,
): Found[] {
  const titles = Object.entries(value.title).map(([language, title]) => ({
    path: `title.${language}`,
    key: plainWords(title),
  }));
  const more = (value.alsoKnownAs ?? []).map((title, at) => ({ path: `alsoKnownAs[${at}]`, key: plainWords(title) }));
  const found = [
    ...titles.map((own) => ({ ...own, earlier: others.get(own.key) })),
    ...more.map((own) => ({ ...own, earlier: titlesOfAll.get(own.key) })),
  ].flatMap(({ path, key, earlier }): Found[] => {
    if (key === '' || earlier === undefined || earlier.value.id === value.id || replaces(value, earlier.value))
      return [];
    return [
      {
        level: 'warning',
        file,
        path,
        message: `${earlier.file} goes by the same title, in ${earlier.path}.`,
        expected: 'a resource that is not in the catalogue yet',
        fix: 'Merge the two if they are one resource; otherwise remove the other title that is not its own.',
      },
    ];
  });
  for (const { path, key } of titles) if (!titlesOfAll.has(key)) titlesOfAll.set(key, { file, value, path });
  for (const { path, key } of more) if (!others.has(key)) others.set(key, { file, value, path });
  return found;
}

/** Numbers tell titles apart: part 1 and part 2, the reports of two years. */
function similarTitle(key: string, similar: OneEditApart, titles: ReadonlyMap<string, Earlier>): Earlier | undefined {
  if (key.length < shortestTitle) return undefined;
  const other = similar.find(key).find((candidate) => digitsIn(candidate) === digitsIn(key));
  return other === undefined ? undefined : titles.get(other);
}

function digitsIn(key: string): string {
  return key.replace(/\P{N}+/gu, ' ').trim();
}

/** A new edition often keeps its title. */
function replaces(a: ResourceRecord, b: ResourceRecord): boolean {
  const named = (record: ResourceRecord) =>
    [record.supersedes, record.supersededBy].flatMap((other) => (other !== undefined && 'id' in other ? other.id : []));
  return named(a).includes(b.id) || named(b).includes(a.id);
}

function finding(file: RecordFile<unknown>['file'], language: string, earlier: Earlier) {
  return {
    level: 'warning' as const,
    file,
    path: `title.${language}`,
    message: `${earlier.file} has nearly the same title: "${earlier.value.title[language]}".`,
    expected: 'a resource that is not in the catalogue yet',
    fix: 'Merge the two if they are one resource; if one replaces the other, say so in "supersedes" and "supersededBy".',
  };
}

function getOr<T>(map: Map<string, T>, key: string, create: () => T): T {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}
