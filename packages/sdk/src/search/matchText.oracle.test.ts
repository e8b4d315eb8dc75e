import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { fuzz, seed } from '../testing/fuzz.js';
import { sequenceOf } from '../text/analyseQuery.js';
import { fold, lowerCase } from '../text/fold.js';
import { stemsOf } from '../text/stem.js';
import { tokenize } from '../text/tokenize.js';
import { type NaiveDocument, naiveMatch } from './naiveMatch.oracle.js';
import { commonNames, inheritedWeight, titleWeight } from './ranking.js';

interface Naive {
  readonly title: string;
  readonly summary: string;
  readonly topic: number;
  readonly superseded: boolean;
}

/** The terms that a text is found under: its words, and their forms. */
const termsOf = (text: string): readonly string[] =>
  tokenize(lowerCase(text), true).flatMap(({ term }) => [fold(term), ...stemsOf(term, 'en')]);

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
  const documents = ordered.map((place): NaiveDocument => {
    const { title, summary, superseded } = records[place]!;
    const weights = new Map<string, number>();
    const titled = titleWeight + Math.max(0, 8 - title.split(' ').length);
    for (const term of new Set(termsOf(title))) weights.set(term, titled);
    for (const term of new Set(termsOf(summary))) weights.set(term, (weights.get(term) ?? 0) + 4);
    const named = new Map(termsOf('English').map((term) => [term, 3])); // The language that all can be read in.
    carried(place).forEach((value, broader) => {
      const tells = broader ? inheritedWeight : 8;
      for (const term of termsOf(labels[value]!)) named.set(term, Math.max(named.get(term) ?? 0, tells));
    });
    return { title, weights, named, superseded };
  });
  // A word in the names of eight values is said of their documents instead.
  const values = [...new Set(ordered.flatMap(carried))].map((value) => new Set(termsOf(labels[value]!)));
  values.push(new Set(termsOf('English')));
  const counts = new Map<string, number>();
  for (const term of new Set([
    ...documents.flatMap(({ weights }) => [...weights.keys()]),
    ...values.flatMap((names) => [...names]),
  ])) {
    const names = values.filter((each) => each.has(term)).length;
    const isCommon = names >= commonNames;
    const saying = documents.filter(({ weights, named }) => weights.has(term) || (isCommon && named.has(term))).length;
    counts.set(term, saying + (isCommon ? 0 : names));
  }
  return {
    expected: (text: string) => {
      const { found, partial } = naiveMatch(documents, text, counts);
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
        for (const text of queries) if (sequenceOf(text).length > 0) expect(actual(text)).toEqual(expected(text));
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
