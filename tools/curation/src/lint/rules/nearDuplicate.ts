import { plainWords } from '../../records/plainWords.js';
import type { RecordFile, ResourceRecord } from '../../records/Records.js';
import { OneEditApart } from '../OneEditApart.js';
import { defineRule } from '../Rule.js';

/** In shorter titles one letter makes another word. */
const shortestTitle = 12;

interface Earlier {
  readonly file: string;
  readonly value: ResourceRecord;
}

/** Two records with one title are often one resource. */
export const nearDuplicate = defineRule({
  name: 'near-duplicate',
  description: 'No two resources have titles that differ only in accents, capitals, punctuation or one letter.',
  check: ({ resources }) => {
    const seen = new Map<string, Map<string, Earlier>>();
    const near = new Map<string, OneEditApart>();
    return resources.flatMap(({ file, value }) => {
      return Object.entries(value?.title ?? {}).flatMap(([language, title]) => {
        if (value === null) return [];
        const key = plainWords(title);
        const titles = getOr(seen, language, () => new Map<string, Earlier>());
        const similar = getOr(near, language, () => new OneEditApart());
        const earlier = titles.get(key) ?? similarTitle(key, similar, titles);
        if (!titles.has(key)) {
          titles.set(key, { file, value });
          if (key.length >= shortestTitle) similar.add(key);
        }
        if (earlier === undefined || earlier.value.id === value.id || replaces(value, earlier.value)) return [];
        return [finding(file, language, earlier)];
      });
    });
  },
});

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
