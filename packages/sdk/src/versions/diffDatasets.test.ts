import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Concept, Dataset, Publisher, Redirect, Resource } from '@safeguarding/data';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { fuzz } from '../testing/fuzz.js';
import { applyFields } from './applyFields.oracle.js';
import type { DatasetChange } from './DatasetChange.js';
import { diffDatasets } from './diffDatasets.js';

const text = fc.constantFrom('x', 'y', 'z');
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const map = fc.record({ en: text, fr: text, ar: text }, { requiredKeys: ['en'] });
const edition = fc.record(
  { language: fc.constantFrom('en', 'fr', 'es'), url: fc.option(text), title: text },
  { requiredKeys: ['language', 'url'] },
);
const resource = fc
  .record(
    {
      id: ids,
      title: map,
      topics: fc.array(text, { maxLength: 2 }),
      editions: fc.array(edition, { maxLength: 3 }),
      parts: fc.array(fc.record({ title: map, url: fc.option(text) }), { maxLength: 3 }),
      published: fc.option(fc.record({ date: fc.constantFrom('2020', '2021-02'), evidence: fc.constant('found') })),
      startHere: fc.boolean(),
    },
    { requiredKeys: ['id', 'title', 'topics', 'editions'] },
  )
  .map(({ id, ...change }) => resourceOf(id, 'Never shown', change as unknown as Partial<Resource>));
const concept = fc
  .record(
    { id: ids, scheme: fc.constantFrom('topic', 'audience'), prefLabel: map, deprecated: fc.boolean() },
    { requiredKeys: ['id', 'scheme', 'prefLabel'] },
  )
  .map((each) => ({ broader: [], related: [], reviewed: [], ...each }));
const publisher = fc.record({
  id: ids,
  name: map,
  homepage: fc.option(text),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<Publisher>;
const since = fc.constantFrom('1.0.0', '1.1.0');
const redirect = fc.oneof(
  fc.record({ id: ids, status: fc.constant('moved'), to: ids, since }),
  fc.record({ id: ids, status: fc.constant('split'), to: fc.array(ids, { minLength: 2, maxLength: 3 }), since }),
  fc.record({
    id: ids,
    status: fc.constant('withdrawn'),
    reason: fc.constantFrom('closed', 'unsafe'),
    alternatives: fc.array(ids, { maxLength: 2 }),
    since,
  }),
) as fc.Arbitrary<Redirect>;
const some = <T>(records: fc.Arbitrary<T>, selector: (record: T) => string) =>
  fc.uniqueArray(records, { selector, maxLength: 4 });

const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    languages: fc.uniqueArray(fc.constantFrom('en', 'fr')),
    resources: some(resource, ({ id }) => id),
    concepts: some(concept, ({ scheme, id }) => `${scheme}/${id}`),
    publishers: some(publisher, ({ id }) => id),
    redirects: some(redirect, ({ id }) => id),
  })
  .map((parts) => JSON.parse(JSON.stringify(parts)) as typeof parts)
  // No id is both a resource and a redirect.
  .map(({ redirects, resources, ...rest }) =>
    datasetOf(resources, {
      ...rest,
      redirects: redirects.filter(({ id }) => resources.every((each) => each.id !== id)),
    }),
  );

/** All records under names that tell them apart. */
function recordsOf({ resources, concepts, publishers }: Dataset): ReadonlyMap<string, object> {
  return new Map<string, object>([
    ...resources.map((each) => [`resource ${each.id}`, each] as const),
    ...concepts.map((each) => [`concept ${each.scheme}/${each.id}`, each] as const),
    ...publishers.map((each) => [`publisher ${each.id}`, each] as const),
  ]);
}
/** Where an edition came in between others, changes do not say. */
function inOneOrder(record: object): { readonly deprecated?: boolean } {
  const { editions, ...rest } = record as Partial<Resource & Concept>;
  return { ...rest, ...(editions && { editions: [...editions].sort((a, b) => (a.language < b.language ? -1 : 1)) }) };
}
const ofKind = (changes: readonly DatasetChange[], ...ops: string[]) =>
  new Set(changes.filter(({ op }) => ops.includes(op)).map(({ kind, id }) => `${kind} ${id}`));

test('a dataset does not differ from itself, nor from a copy in another order of fields', () => {
  fc.assert(
    fc.property(datasets, (dataset) => {
      const reversed = JSON.parse(JSON.stringify(dataset), (_, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      ) as Dataset;
      expect(diffDatasets(dataset, dataset)).toEqual([]);
      expect(diffDatasets(dataset, reversed)).toEqual([]);
    }),
  );
});

test('applied to what was before, the changes give what is after: no difference is missing and none is made up', () => {
  fc.assert(
    fc.property(datasets, datasets, (before, after) => {
      const changes = diffDatasets(before, after);
      const [old, now] = [recordsOf(before), recordsOf(after)];
      const came = ofKind(changes, 'add', 'restore');
      const went = ofKind(changes, 'remove', 'move', 'split', 'withdraw');
      for (const name of new Set([...old.keys(), ...now.keys()])) {
        const [record, result] = [old.get(name), now.get(name)];
        const mine = changes.filter(({ kind, id }) => `${kind} ${id}` === name);
        if (!record) expect(came).toContain(name);
        else if (!result) expect(went).toContain(name);
        else {
          const applied = applyFields(
            record,
            mine.flatMap((change) => (change.op === 'change' ? change.fields : [])),
          );
          const isSwitched = mine.some(({ op }) => op === 'deprecate' || op === 'restore');
          const { deprecated: a, ...rest } = inOneOrder(applied);
          const { deprecated: b, ...expected } = inOneOrder(result);
          expect(rest).toEqual(expected);
          expect(isSwitched).toBe(a !== b);
          expect(mine.length > 0).toBe(!isDeepStrictEqual(record, result));
        }
      }
      // Forth and back, the same records are named.
      const back = diffDatasets(after, before);
      expect(ofKind(back, 'change')).toEqual(ofKind(changes, 'change'));
    }),
    { numRuns: 400 * fuzz },
  );
});

test('what became of an id is told once, by its redirect', () => {
  const before = datasetOf(['a', 'b', 'c', 'd'].map((id) => resourceOf(id, `The ${id}`)));
  const after = datasetOf([resourceOf('d', 'The d'), resourceOf('e', 'The e')], {
    redirects: [
      { id: 'a', status: 'moved', to: 'd', since: '1.1.0' },
      { id: 'b', status: 'split', to: ['d', 'e'], since: '1.1.0' },
      { id: 'c', status: 'withdrawn', reason: 'closed', alternatives: ['e'], since: '1.1.0' },
    ],
  });
  const kind = 'resource';
  expect(diffDatasets(before, after)).toEqual([
    { op: 'add', kind, id: 'e', title: 'The e' },
    { op: 'move', kind, id: 'a', title: 'The a', to: 'd' },
    { op: 'split', kind, id: 'b', title: 'The b', to: ['d', 'e'] },
    { op: 'withdraw', kind, id: 'c', title: 'The c', reason: 'closed', alternatives: ['e'] },
  ]);
  expect(
    diffDatasets(after, before)
      .filter(({ op }) => op === 'restore')
      .map(({ id }) => id),
  ).toEqual(['a', 'b', 'c']);
});

test('fields are named by their language', () => {
  const edition = (language: string, url: string | null) => ({ language, url });
  const before = datasetOf([resourceOf('a', 'A', { editions: [edition('en', null), edition('es', null)] })]);
  const after = datasetOf([
    resourceOf('a', 'A', {
      title: { en: 'A', fr: 'Un' },
      editions: [edition('en', null), edition('es', 'https://a.org')],
    }),
  ]);
  expect(diffDatasets(before, after)).toMatchObject([
    {
      op: 'change',
      fields: [
        { path: 'editions[es].url', before: null, after: 'https://a.org' },
        { path: 'title.fr', after: 'Un' },
      ],
    },
  ]);
});

test('what is no dataset is refused', () => {
  const dataset = datasetOf([]);
  expect(() => diffDatasets(dataset, {} as Dataset)).toThrow(expect.objectContaining({ code: 'invalid-data' }));
  expect(() => diffDatasets({ ...dataset, redirects: 'no' as never }, dataset)).toThrow(
    expect.objectContaining({ code: 'invalid-data', path: 'redirects' }),
  );
});

test('it says what the published list of changes says', () => {
  const committed = new URL('../../../data/changes/1.1.0.json', import.meta.url);
  const { changes } = JSON.parse(readFileSync(committed, 'utf8')) as { changes: readonly DatasetChange[] };
  const [from, to] = ['1.0.0', '1.1.0'].map(released) as [Dataset, Dataset];
  expect(JSON.parse(JSON.stringify(diffDatasets(from, to)))).toEqual(
    changes.filter(({ op }) => (op as string) !== 'shape'),
  );
});

/** A version of the catalogue as it is committed. */
function released(version: string): unknown {
  const packed = readFileSync(new URL(`../../../data/releases/${version}/catalogue.json.gz`, import.meta.url));
  return JSON.parse(gunzipSync(packed).toString());
}

test('the version in which a record changed last is made from differences, and is none', () => {
  const one = resourceOf('a', 'A');
  const marked = { ...one, provenance: { ...one.provenance, changedIn: '2.0.0' } };
  expect(diffDatasets(datasetOf([one]), datasetOf([marked]))).toEqual([]);
  const [change] = diffDatasets(datasetOf([marked]), datasetOf([{ ...one, startHere: true }]));
  expect(change).toMatchObject({ op: 'change', fields: [{ path: 'startHere' }] });
});
