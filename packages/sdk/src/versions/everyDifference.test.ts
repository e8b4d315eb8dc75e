import * as fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { diffDatasets } from './diffDatasets.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import type { Dataset, Resource } from '@safeguarding/data';

interface AnyRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}
interface AnyDataset {
  readonly [field: string]: unknown;
  readonly resources: readonly AnyRecord[];
  readonly concepts: readonly AnyRecord[];
  readonly publishers: readonly AnyRecord[];
  readonly redirects: readonly AnyRecord[];
}

/** The fields that a test says nothing of, plain and the same on both sides. */
function complete({ resources, concepts, publishers, ...rest }: AnyDataset): Dataset {
  return datasetOf(
    resources.map(({ id, ...fields }) => resourceOf(id, id, fields as Partial<Resource>)),
    {
      ...rest,
      concepts: concepts.map((concept) => ({ broader: [], related: [], reviewed: [], ...concept })),
      publishers: publishers.map((publisher) => ({ homepage: null, ...publisher })),
    } as unknown as Partial<Dataset>,
  );
}
const diff = (before: AnyDataset, after: AnyDataset) => diffDatasets(complete(before), complete(after));

const ids = ['a', 'b', 'c', 'd'];
const text = fc.constantFrom('x', 'y', 'z');
const record = (fields: fc.Arbitrary<Record<string, unknown>>) =>
  fc.tuple(fc.constantFrom(...ids), fields).map(([id, rest]): AnyRecord => ({ id, ...rest }));
const unique = (records: fc.Arbitrary<AnyRecord>) =>
  fc.uniqueArray(records, { selector: ({ id }) => id, maxLength: 4 });
const edition = fc.record({ language: fc.constantFrom('en', 'fr', 'es'), url: fc.option(text) });

const datasets: fc.Arbitrary<AnyDataset> = fc
  .record({
    languages: fc.uniqueArray(fc.constantFrom('en', 'fr')),
    resources: unique(
      record(
        fc.record(
          {
            title: fc.record({ en: text, fr: text }, { requiredKeys: ['en'] }),
            topics: fc.array(text, { maxLength: 2 }),
            editions: fc.array(edition, { maxLength: 3 }),
            startHere: fc.boolean(),
          },
          { requiredKeys: ['title'] },
        ),
      ),
    ),
    concepts: unique(
      record(
        fc.record(
          {
            scheme: fc.constantFrom('topic', 'audience'),
            prefLabel: fc.record({ en: text }),
            deprecated: fc.boolean(),
          },
          { requiredKeys: ['scheme', 'prefLabel'] },
        ),
      ),
    ),
    publishers: unique(record(fc.record({ name: fc.record({ en: text }) }))),
    redirects: unique(record(fc.record({ status: fc.constant('moved'), to: text, since: fc.constant('1.0.0') }))),
  })
  // Objects as JSON has them: with a prototype.
  .map((dataset) => JSON.parse(JSON.stringify(dataset)) as typeof dataset)
  // The linter sees to it that no id is both a resource and a redirect.
  .map(({ redirects, resources, ...rest }) => ({
    ...rest,
    schemaVersion: 1,
    version: '1.0.0',
    released: '2026-11-23',
    resources,
    redirects: redirects.filter(({ id }) => resources.every((resource) => resource.id !== id)),
  }));

test('a dataset does not differ from itself', () => {
  fc.assert(
    fc.property(datasets, (dataset) => {
      expect(diff(dataset, structuredClone(dataset))).toEqual([]);
    }),
  );
});

test('every record that differs is named, with every field that does, and no other', () => {
  fc.assert(
    fc.property(datasets, datasets, (before, after) => {
      const changes = diff(before, after);
      // A field that is drawn may hold just what is filled in where none is drawn.
      const [whole, wholeAfter] = [complete(before), complete(after)] as unknown as [AnyDataset, AnyDataset];
      for (const [kind, list] of [
        ['resource', 'resources'],
        ['publisher', 'publishers'],
        ['concept', 'concepts'],
      ] as const) {
        const [old, now] = [mapOf(whole[list]), mapOf(wholeAfter[list])];
        for (const id of new Set([...old.keys(), ...now.keys()])) {
          const named = changes.filter((change) => change.kind === kind && change.id === id);
          expect(named.length > 0).toBe(!isDeepStrictEqual(old.get(id), now.get(id)));
          if (!old.has(id) || !now.has(id)) continue;
          const fields = named.flatMap((change) => {
            if (change.op === 'change') return change.fields.map(({ path }) => path.split(/[.[]/)[0] ?? '');
            return change.op === 'deprecate' || change.op === 'restore' ? ['deprecated'] : [];
          });
          expect([...new Set(fields)].sort()).toEqual(differing(old.get(id), now.get(id)));
        }
      }
      for (const { id } of [...before.redirects, ...after.redirects]) {
        const [old, now] = [mapOf(before.redirects).get(id), mapOf(after.redirects).get(id)];
        if (!isDeepStrictEqual(old, now)) expect(changes.map((change) => change.id)).toContain(id);
      }
      const aboutAll = changes.some(({ kind }) => kind === 'dataset');
      expect(aboutAll).toBe(!isDeepStrictEqual(before['languages'], after['languages']));
    }),
  );
});

test('what one way adds, the other removes', () => {
  fc.assert(
    fc.property(datasets, datasets, (a, b) => {
      const of = (op: string, from: AnyDataset, to: AnyDataset) =>
        diff(from, to).flatMap((change) => (change.op === op && change.kind === 'publisher' ? [change.id] : []));
      expect(of('add', a, b)).toEqual(of('remove', b, a));
    }),
  );
});

const dataset = (fields: Partial<AnyDataset> = {}): AnyDataset => ({
  ...{ schemaVersion: 1, version: '1.0.0', released: '2026-11-23', languages: ['en'] },
  ...{ resources: [], concepts: [], publishers: [], redirects: [] },
  ...fields,
});
const resource = { id: 'a', title: { en: 'A' } };

test.each([
  [
    { status: 'moved', to: 'b' },
    { op: 'move', to: 'b' },
  ],
  [
    { status: 'split', to: ['b', 'c'] },
    { op: 'split', to: ['b', 'c'] },
  ],
  [
    { status: 'withdrawn', reason: 'closed', alternatives: [] },
    { op: 'withdraw', reason: 'closed', alternatives: [] },
  ],
])('a resource that gives way to the redirect %j is no removal', (redirect, expected) => {
  const before = dataset({ resources: [resource] });
  const after = dataset({ redirects: [{ id: 'a', since: '1.1.0', ...redirect }] });
  expect(diff(before, after)).toEqual([{ ...expected, kind: 'resource', id: 'a', title: 'A' }]);
  expect(diff(after, before)).toEqual([{ op: 'restore', kind: 'resource', id: 'a', title: 'A' }]);
  expect(diff(after, dataset())).toEqual([{ op: 'remove', kind: 'resource', id: 'a', title: 'a' }]);
});

test('a resource that is gone without a redirect is removed', () => {
  const removed = { op: 'remove', kind: 'resource', id: 'a', title: 'A' };
  expect(diff(dataset({ resources: [resource] }), dataset())).toEqual([removed]);
});

function mapOf(records: readonly AnyRecord[]): Map<string, AnyRecord> {
  return new Map(
    records.map((entry) => {
      const scheme = entry['scheme'];
      return [typeof scheme === 'string' ? `${scheme}/${entry.id}` : entry.id, entry];
    }),
  );
}

function differing(before: AnyRecord = { id: '' }, after: AnyRecord = { id: '' }): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isDeepStrictEqual(before[name], after[name])).sort();
}
