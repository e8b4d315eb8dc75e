import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { fuzz, seed } from '../testing/fuzz.js';
import { naiveMatch } from './naiveMatch.oracle.js';
import { queryTokens } from '../text/tokenize.js';

interface Naive {
  readonly title: string;
  readonly summary: string;
  readonly topic: number;
  readonly superseded: boolean;
}

/** Words of a text; of Chinese its pairs of characters, and the last one. */
const termsOf = (text: string): string[] =>
  text.split(' ').flatMap((word) => {
    const signs = [...word];
    return word < '\u4e00' ? word || [] : [...signs.slice(1).map((sign, i) => signs[i]! + sign), signs.at(-1)!];
  });

/** A catalogue of these records and names of topics, and a function that tells what a text should find, in order. */
function build(records: readonly Naive[], labels: readonly string[]) {
  const concepts = labels.map((label, i) => ({
    id: `topic-${i}`,
    scheme: 'topic' as const,
    prefLabel: { en: label },
    broader: i > 1 ? [`topic-${i % 2}`] : [],
    related: [],
    reviewed: [],
  }));
  const resources = records.map(({ title, summary, topic, superseded }, i) =>
    resourceOf(`r${String(i).padStart(2, '0')}`, title, {
      summary: { en: summary },
      topics: [`topic-${topic % labels.length}`],
      publishers: [],
      type: 'none',
      ...(superseded ? { supersededBy: { title: 'A later work', published: null, url: null } } : {}),
    }),
  );
  const catalogue = openCatalogue(datasetOf(resources, { concepts, languages: ['en'] }));

  // In the default order, in which equal scores stay.
  const ordered = [...records.keys()].sort((a, b) => +records[a]!.superseded - +records[b]!.superseded || a - b);
  const carried = (place: number) => {
    const value = records[place]!.topic % labels.length;
    return value > 1 ? [value, value % 2] : [value];
  };
  const values = new Set(ordered.flatMap(carried));
  const named = (term: string) => [...values].filter((value) => termsOf(labels[value]!).includes(term));
  const written = ordered.map((place) => {
    const { title, summary } = records[place]!;
    const weights = new Map<string, number>();
    const titled = 18 + Math.max(0, 8 - title.split(' ').length);
    for (const term of new Set(termsOf(title))) weights.set(term, titled);
    for (const term of new Set(termsOf(summary))) weights.set(term, (weights.get(term) ?? 0) + 3);
    return weights;
  });
  const documents = ordered.map((place, d) => {
    const weights = new Map(written[d]);
    carried(place).forEach((value, broader) => {
      for (const term of termsOf(labels[value]!)) weights.set(term, Math.max(weights.get(term) ?? 0, broader ? 2 : 8));
    });
    return { weights, superseded: records[place]!.superseded };
  });
  // A word in the names of eight values is said of their documents instead.
  const counted = new Map<string, number>();
  const count = (term: string) => {
    const names = named(term).length;
    const of = names < 8 ? written : documents.map(({ weights }) => weights);
    return of.filter((weights) => weights.has(term)).length + (names < 8 ? names : 0);
  };
  const places = (term: string) => {
    if (!counted.has(term)) counted.set(term, count(term));
    return counted.get(term)!;
  };
  return {
    expected: (text: string) => {
      const { found, partial } = naiveMatch(documents, queryTokens(text), places);
      return { text, ids: found.map((d) => ordered[d]!), partial: partial && found.length > 0 };
    },
    actual: (text: string) => {
      const { resources: found, partial } = queryCatalogue(catalogue, { text, limit: 1000 });
      return { text, ids: found.map(({ id }) => Number(id.slice(1))), partial };
    },
  };
}

/** Checks that texts find what they should, over catalogues and texts that are drawn. */
function checkThat(
  title: fc.Arbitrary<string>,
  label: fc.Arbitrary<string>,
  query: fc.Arbitrary<string>,
  filler: readonly [string, string],
) {
  const record = fc.record({ title, summary: title, topic: fc.nat(11), superseded: fc.nat(5).map((n) => n === 0) });
  // Enough of the same that rare words are looked up in long lists, not read beside them.
  const most = Array.from({ length: 70 }, () => ({
    title: filler[0],
    summary: filler[1],
    topic: 1,
    superseded: false,
  }));
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 1, maxLength: 12 }),
      // So many that the word they share is a common one.
      fc.array(label, { minLength: 9, maxLength: 12 }),
      fc.array(query, { minLength: 6, maxLength: 6 }),
      (own, labels, queries) => {
        const { expected, actual } = build([...most, ...own], labels);
        for (const text of queries) if (queryTokens(text).length > 0) expect(actual(text)).toEqual(expected(text));
      },
    ),
    { numRuns: 150 * fuzz, seed },
  );
}

// Words with a common beginning, forms of each other, a slip apart, and short ones that a longer one may become.
const words =
  'care cares carer caring case cases cast safe safety safely safeguard safeguarding safeguards school schools schooling teach teacher teachers train trained training abuse abused abuser bullying bulling child childs children childhood car cat chat hat that the'.split(
    ' ',
  );

/** A text after up to `most` slips: something put in, left out or replaced, neighbours swapped. */
const slipped = (text: fc.Arbitrary<string>, most: number, strangers: readonly [string, string]) =>
  fc
    .tuple(text, fc.array(fc.tuple(fc.nat(12), fc.nat(3)), { maxLength: most }))
    .map(([start, slips]) =>
      slips.reduce(
        (word, [at, kind]) =>
          word.slice(0, at) +
          [strangers[0], '', strangers[1], word.charAt(at + 1) + word.charAt(at)][kind]! +
          word.slice(at + [0, 1, 1, 2][kind]!),
        start,
      ),
    );

test(`a text finds what a plain loop over the words of each document finds, in its order (SEED=${seed})`, () => {
  const title = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
  const slip = fc
    .tuple(slipped(fc.constantFrom(...words), 2, ['x', 'e']), fc.nat(3))
    .map(([word, short]) => word.slice(0, short ? undefined : -2));
  const query = fc
    .array(fc.oneof(slip, fc.constantFrom(...words, 'zzzzz')), { minLength: 1, maxLength: 4 })
    .map((list) => list.join(' '));
  checkThat(
    title,
    title.map((text) => `abuse ${text}`),
    query,
    ['child school', 'care safety'],
  );
});

test(`Chinese finds what a plain loop over the characters of each document finds (SEED=${seed})`, () => {
  const ours = '儿童 安全 网络 学校 老师 保护 书店 图书 书 大学 学生 全网'.split(' ');
  const run = fc.array(fc.constantFrom(...ours), { minLength: 1, maxLength: 5 }).map((list) => list.join(''));
  const text = fc.array(fc.oneof({ weight: 4, arbitrary: run }, fc.constantFrom('child', 'school')), {
    minLength: 1,
    maxLength: 2,
  });
  const title = text.map((list) => list.join(' '));
  checkThat(title, title, slipped(title, 2, ['安', '鱼']), ['儿童学校', '安全']);
});
