import type { Dataset } from '@safeguarding/data';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { fuzz, seed } from '../testing/fuzz.js';
import { naiveCatalogue } from './naiveCatalogue.oracle.js';
import { facets as ours } from '../facets.js';
import type { AnyCatalogue, Catalogue, FacetDefinition } from '../model.js';
import type { FacetCount, ResourceQuery } from './query.js';
import { queryCatalogue } from './queryCatalogue.js';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const places = ['GB', 'GB-ENG', 'GB-SCT', 'PH', 'FR', 'CA-QC'];
const tongues = ['en', 'zh', 'zh-Hans', 'zh-Hant', 'pt-BR', 'fr'];
const words = ['child', 'safety', 'online', 'school', 'abuse', 'teacher'];
const pairs = 10_000 * fuzz;

const schemes = ['topic', 'audience', 'stage', 'resource-type', 'context', 'region'] as const;
// Broader concepts come earlier in the list, so that there are no circles: the naive answer would not end.
const concept = fc
  .tuple(
    ...schemes.map(() =>
      fc.tuple(...names.map((_, i) => fc.subarray(names.slice(0, i), { maxLength: Math.min(i, 2) }))),
    ),
  )
  .chain((broader) =>
    fc.tuple(...names.map(() => fc.subarray(places, { maxLength: 3 }))).map((members) =>
      schemes.flatMap((scheme, s) =>
        names.map((id, i) => ({
          id,
          scheme,
          prefLabel: { en: words[(i + s) % words.length]! },
          broader: broader[s]![i]!,
          related: [],
          reviewed: [],
          ...(scheme === 'region' ? { members: members[i]! } : {}),
        })),
      ),
    ),
  );
const resource = fc.record({
  title: fc.shuffledSubarray(words, { minLength: 1, maxLength: 3 }).map((list) => ({ en: list.join(' ') })),
  type: fc.constantFrom(...names, 'unlisted'),
  topics: fc.subarray([...names, 'unlisted'], { minLength: 1, maxLength: 3 }),
  audiences: fc.subarray(names, { maxLength: 2 }),
  stages: fc.subarray(names, { maxLength: 2 }),
  contexts: fc.subarray(names, { maxLength: 2 }),
  places: fc.oneof(fc.constant(['global']), fc.subarray(places, { minLength: 1, maxLength: 2 })),
  publishers: fc.shuffledSubarray(names, { minLength: 1, maxLength: 2 }),
  sourceLabels: fc.subarray(names, { maxLength: 2 }),
  published: fc.option(
    fc.constantFrom('2019', '2019-03', '2020', '2021-12').map((date) => ({ date, evidence: 'found' as const })),
  ),
  editions: fc
    .subarray(tongues, { minLength: 1, maxLength: 2 })
    .map((list) => list.map((language) => ({ language, url: null }))),
  flags: fc.constantFrom<object>(
    {},
    {},
    { startHere: true },
    { supersededBy: { title: 'Later', published: null, url: null } },
  ),
});
// Sizes around a multiple of 32 show bits beyond the last document.
const dataset = fc
  .tuple(
    concept,
    fc.oneof(fc.array(resource, { maxLength: 12 }), fc.array(resource, { minLength: 31, maxLength: 34, size: 'max' })),
  )
  .map(([concepts, list]): Dataset => ({
    schemaVersion: 1,
    version: '1.0.0',
    released: '2026-11-23',
    licence: 'CC0-1.0',
    languages: ['en'],
    concepts,
    publishers: names.slice(1).map((id, i) => ({ id, name: { en: `Publisher ${9 - i}` }, homepage: null })),
    redirects: [],
    resources: list.map(
      ({ flags, ...rest }, i) =>
        ({
          ...rest,
          ...flags,
          id: `r${i}`,
          summary: { en: 'None' },
          provenance,
        }) as Dataset['resources'][number],
    ),
  }));
const provenance = { addedIn: '1.0.0', source: [], urlKind: null, urlEvidence: null, languageEvidence: 'found' };

/** A facet that the SDK knows nothing of, in a place where others come after it. */
const labels = {
  name: 'labels',
  scheme: 'context',
  values: ({ sourceLabels }) => sourceLabels,
  weight: 4,
} as const satisfies FacetDefinition;
const nine: readonly FacetDefinition[] = [...ours.slice(0, 3), labels, ...ours.slice(3)];

const choices: Readonly<Record<string, readonly string[]>> = {
  topics: [...names, 'unlisted', 'unknown'],
  audiences: names,
  labels: [...names, 'unknown'],
  types: names,
  stages: names,
  contexts: names,
  countries: [...places, 'CA', 'global', 'XX'],
  regions: names,
  publishers: names,
  languages: [...tongues, 'pt', 'xx'],
};
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
const ids = fc.subarray(['r0', 'r1', 'r2', 'r3', 'r31', 'r99']);
const thin = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

/** Queries over some facets. */
function queriesOver(facetNames: readonly string[]): fc.Arbitrary<object> {
  const lists = (most: number) =>
    Object.fromEntries(
      facetNames.map((facet) => [
        facet,
        fc.option(fc.subarray([...choices[facet]!], { maxLength: most }), { nil: undefined, freq: 2 }),
      ]),
    );
  const modes = fc.record(Object.fromEntries(facetNames.map((facet) => [facet, fc.constantFrom('any', 'all')])), {
    requiredKeys: [],
  });
  const filter = (depth: number) =>
    fc
      .record({
        facets: fc
          .record(lists(3))
          .chain((all) =>
            fc
              .subarray([...facetNames], { maxLength: depth })
              .map((kept) => Object.fromEntries(kept.map((facet) => [facet, all[facet]]))),
          ),
        publishedFrom: sometimes(fc.constantFrom(2019, 2020, 2022)),
        publishedTo: sometimes(fc.constantFrom(2018, 2020, 2021)),
        ids: sometimes(ids),
        exclude: sometimes(
          fc.record({
            [facetNames[3]!]: fc.subarray(names, { maxLength: 1 }),
            topics: fc.subarray(names, { maxLength: 1 }),
            countries: fc.subarray([...places, 'global'], { maxLength: 1 }),
            ids: fc.subarray(['r1', 'r2'], { maxLength: 1 }),
          }),
        ),
        match: sometimes(modes),
        includeGlobal: sometimes(fc.boolean()),
      })
      .map(({ facets, ...rest }) => thin({ ...facets, ...rest }));
  return fc
    .record({
      filter: filter(3),
      within: sometimes(filter(1)),
      text: sometimes(fc.subarray(words, { minLength: 1, maxLength: 2 }).map((list) => list.join(' '))),
      sort: fc.constantFrom('relevance', 'newest', 'title', 'publisher'),
    })
    .map(({ filter: own, ...rest }) => thin({ ...own, ...rest }));
}

type Facets = Readonly<Record<string, readonly FacetCount[]>>;
const sameLists = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((each, i) => each === b[i]);
/** By hand: a hundred thousand comparisons of vitest take minutes. */
const sameFacets = (a: Facets, b: Facets) =>
  sameLists(Object.keys(a), Object.keys(b)) &&
  Object.keys(a).every((facet) => {
    const others = b[facet]!;
    return (
      a[facet]!.length === others.length &&
      a[facet]!.every(
        ({ id, count, selected }, i) =>
          id === others[i]!.id && count === others[i]!.count && selected === others[i]!.selected,
      )
    );
  });

function expectNaiveAnswers(
  facets: readonly FacetDefinition[],
  data: Dataset,
  queries: readonly ResourceQuery[],
): void {
  const catalogue = openCatalogue(data, { facets }) as AnyCatalogue as Catalogue;
  const naive = naiveCatalogue(data, facets);
  for (const each of queries) {
    const matches =
      each.text === undefined
        ? undefined
        : queryCatalogue(catalogue, { text: each.text, limit: 1000 }).resources.map(({ id }) => id);
    const expected = naive(each, matches);
    const { total, resources, facets } = queryCatalogue(catalogue, { ...each, limit: 1000 });
    const ids = resources.map(({ id }) => id);
    if (total !== expected.total || !sameLists(ids, expected.ids) || !sameFacets(facets, expected.facets))
      expect({ total, ids, facets }).toEqual(expected);

    const pages: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = queryCatalogue(catalogue, { ...each, limit: 4, ...(cursor ? { cursor } : {}) });
      if (page.total !== total || !sameFacets(page.facets, facets)) expect(page).toMatchObject({ total, facets });
      pages.push(...page.resources.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    if (!sameLists(pages, ids)) expect(pages).toEqual(ids);
  }
}

// 100,000 pairs of dataset and query in a whole run, a tenth of them on the way there.
test.each([
  ['', ours],
  [', with a ninth facet too', nine],
])(`every answer equals the one that a plain loop over the records gives%s (SEED=${seed})`, (_, facets) => {
  const query = queriesOver(facets.map(({ name }) => name));
  fc.assert(
    fc.property(dataset, fc.array(query, { minLength: 100, maxLength: 100, size: 'max' }), (data, queries) =>
      expectNaiveAnswers(facets, data, queries),
    ),
    { numRuns: pairs / 100, seed },
  );
});
