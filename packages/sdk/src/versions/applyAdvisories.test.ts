import type { Advisories, Advisory, Dataset } from '@safeguarding/data';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { resolveResource } from '../catalogue/resolveResource.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { isSafeguardingError } from '../errors.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { activeAdvisories } from './activeAdvisories.js';
import { applyAdvisories } from './applyAdvisories.js';

const advisory = (resource: string, change: Partial<Advisory> = {}): Advisory => ({
  id: `about-${resource}`,
  resource,
  versions: '*',
  action: 'hide',
  reason: 'The page now belongs to somebody else.',
  published: '2026-12-02',
  ...change,
});
const listOf = (...advisories: Advisory[]): Advisories => ({ schemaVersion: 1, advisories });
const since = '0.9.0';
const dataset = datasetOf(
  [
    resourceOf('a', 'Apples'),
    resourceOf('b', 'Bananas', { supersededBy: { id: 'a' } }),
    resourceOf('c', 'Cherries', { supersedes: { id: 'a' }, supersededBy: { title: 'D', published: null, url: null } }),
  ],
  {
    redirects: [
      { id: 'old-a', status: 'moved', to: 'a', since },
      { id: 'a-or-b', status: 'split', to: ['a', 'b'], since },
      { id: 'gone', status: 'withdrawn', reason: 'closed', alternatives: ['a', 'c'], since },
    ],
  },
);
const idsOf = ({ resources }: { readonly resources: readonly { readonly id: string }[] }) =>
  resources.map(({ id }) => id);

test('a hidden resource is neither found nor counted, and resolves as withdrawn with the reason and the alternatives', () => {
  const hide = advisory('a', { alternatives: ['b', 'nobody'] });
  const catalogue = openCatalogue(applyAdvisories(dataset, listOf(hide)));
  expect(idsOf(queryCatalogue(catalogue, { text: 'apples' }))).toEqual([]);
  expect(queryCatalogue(catalogue).total).toBe(2);
  const resolved = resolveResource(catalogue, 'a');
  expect(resolved).toMatchObject({ status: 'withdrawn', reason: 'unsafe', advisory: hide });
  expect(resolved.status === 'withdrawn' && resolved.alternatives.map(({ id }) => id)).toEqual(['b']);
});

test('no redirect and no successor leads to it', () => {
  const catalogue = openCatalogue(applyAdvisories(dataset, listOf(advisory('a'))));
  expect(resolveResource(catalogue, 'old-a')).toMatchObject({ status: 'withdrawn', reason: 'unsafe' });
  expect(resolveResource(catalogue, 'a-or-b')).toMatchObject({ status: 'split', resources: [{ id: 'b' }] });
  expect(resolveResource(catalogue, 'gone')).toMatchObject({ status: 'withdrawn', alternatives: [{ id: 'c' }] });
  expect(catalogue.resources.get('b')).not.toHaveProperty('supersededBy');
  expect(catalogue.resources.get('c')).toMatchObject({ supersededBy: { title: 'D' } });
  expect(catalogue.resources.get('c')).not.toHaveProperty('supersedes');
});

test('what was split into hidden resources alone was withdrawn', () => {
  const catalogue = openCatalogue(applyAdvisories(dataset, listOf(advisory('a'), advisory('b'))));
  expect(resolveResource(catalogue, 'a-or-b')).toMatchObject({ status: 'withdrawn', alternatives: [] });
});

test('an advisory about an id that has moved is followed', () => {
  const catalogue = openCatalogue(applyAdvisories(dataset, listOf(advisory('old-a'))));
  expect([...catalogue.resources.keys()]).toEqual(['b', 'c']);
  expect(resolveResource(catalogue, 'a')).toHaveProperty('status', 'withdrawn');
});

test('an alternative that is hidden too is none', () => {
  const advised = applyAdvisories(dataset, listOf(advisory('a', { alternatives: ['b', 'c'] }), advisory('b')));
  expect(resolveResource(openCatalogue(advised), 'a')).toMatchObject({ alternatives: [{ id: 'c' }] });
});

test.each<[string, Partial<Advisory>]>([
  ['about another resource', { resource: 'nothing' }],
  ['about other versions', { versions: '>=1.0.1 || <1' }],
  ['that was taken back', { withdrawn: '2026-12-03' }],
  ['that only warns', { action: 'warn' }],
])('one %s hides nothing, and the dataset is the same object', (_, change) => {
  expect(applyAdvisories(dataset, listOf(advisory('a', change)))).toBe(dataset);
});

test('warnings in force are told', () => {
  const warn = advisory('a', { action: 'warn', versions: '^1' });
  const list = listOf(
    warn,
    advisory('b', { action: 'warn', versions: '^2' }),
    advisory('c', { withdrawn: '2026-12-03' }),
  );
  expect(activeAdvisories(dataset, list)).toEqual([warn]);
});

test('fields of a newer minor version pass unread, and add nothing', () => {
  const more = { ...advisory('a'), url: 'https://evil.example/', replaceWith: { id: 'x', title: 'X' }, mood: 1 };
  const advised = applyAdvisories(dataset, { ...listOf(more), more: true } as Advisories);
  expect(idsOf(advised)).toEqual(['b', 'c']);
  expect(JSON.stringify(advised.resources)).not.toContain('evil');
});

test.each<[string, unknown, string]>([
  ['nothing', undefined, 'advisories'],
  ['a bare list', [advisory('a')], 'schemaVersion'],
  ['an advisory that is null', { schemaVersion: 1, advisories: [null] }, 'advisories[0]'],
  ['a resource that is a number', listOf(advisory(1 as never)), 'advisories[0].resource'],
  ['a range that is none', listOf(advisory('a', { versions: 'soon' })), 'advisories[0].versions'],
  ['a range too long', listOf(advisory('a', { versions: '1||'.repeat(99) })), 'advisories[0].versions'],
  ['an action that is no text', listOf(advisory('a', { action: 1 as never })), 'advisories[0].action'],
  [
    'alternatives that are no list',
    listOf(advisory('a', { alternatives: 'b' as never })),
    'advisories[0].alternatives',
  ],
  ['a reason that is missing', listOf(advisory('a', { reason: undefined as never })), 'advisories[0].reason'],
])('%s is refused with its path', (_, bad, path) => {
  expect(() => applyAdvisories(dataset, bad as Advisories)).toThrow(
    expect.objectContaining({ code: 'invalid-data', path }),
  );
});

test('an action that this build does not know drops that entry alone: what others hide stays hidden', () => {
  const list = listOf(advisory('a', { action: 'replace' as never }), advisory('b'));
  expect(activeAdvisories(dataset, list)).toEqual([advisory('b')]);
  expect(idsOf(applyAdvisories(dataset, list))).toEqual(['a', 'c']);
});

test('a newer major shape is not read', () => {
  expect(() => applyAdvisories(dataset, { ...listOf(), schemaVersion: 2 as never })).toThrow(
    expect.objectContaining({ code: 'unsupported-schema' }),
  );
});

const ids = fc.constantFrom('a', 'b', 'c', 'old-a', 'a-or-b', 'gone', 'nothing', '__proto__', 'constructor');
const advisories = fc.array(
  fc.record({
    id: fc.constant('x'),
    resource: ids,
    versions: fc.constantFrom('*', '1.0.0', '<1', '>=0.9 <2'),
    action: fc.constantFrom('hide', 'warn'),
    reason: fc.constant('For a reason.'),
    alternatives: fc.array(ids),
    published: fc.constant('2026-12-02'),
  }),
  { maxLength: 6 },
);

test('whatever is advised, every id still resolves, to nothing hidden, and what is left is as it was', () => {
  fc.assert(
    fc.property(advisories, (list) => {
      const before = JSON.stringify(dataset);
      const advised: Dataset = applyAdvisories(dataset, listOf(...(list as Advisory[])));
      const catalogue = openCatalogue(advised);
      expect(JSON.stringify(dataset)).toBe(before);
      for (const resource of advised.resources) {
        const { supersededBy: _, supersedes: __, ...rest } = dataset.resources.find(({ id }) => id === resource.id)!;
        expect(resource).toMatchObject(rest);
      }
      for (const id of [...idsOf(dataset), ...dataset.redirects.map((redirect) => redirect.id)]) {
        expect(resolveResource(catalogue, id).status).not.toBe('unknown');
      }
    }),
  );
});

test('whatever is passed, nothing but a typed error is thrown', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), fc.record({ schemaVersion: fc.constant(1), advisories: fc.jsonValue() })),
      (bad) => {
        try {
          applyAdvisories(dataset, bad as never);
        } catch (error) {
          expect(isSafeguardingError(error)).toBe(true);
        }
      },
    ),
  );
});
