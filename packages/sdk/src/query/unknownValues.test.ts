import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import type { ResourceQuery } from './query.js';
import { queryCatalogue } from './queryCatalogue.js';

test('ids that the catalogue does not have find nothing and are named, with the nearest one', () => {
  const small = openCatalogue(
    datasetOf([resourceOf('online-guide', 'One', { places: ['GB-ENG'], publishers: ['unicef'] })], {
      concepts: [
        { id: 'safety', scheme: 'topic', prefLabel: { en: 'Safety' }, broader: [], related: [], reviewed: [] },
        { id: 'unused', scheme: 'topic', prefLabel: { en: 'Unused' }, broader: [], related: [], reviewed: [] },
      ],
      publishers: [{ id: 'idle', name: { en: 'Idle' }, homepage: null }],
      redirects: [{ id: 'old-guide', status: 'moved', to: 'online-guide', since: '1.0.0' }],
    }),
  );
  const ask = (query: ResourceQuery) => queryCatalogue(small, query).unknown;
  expect(ask({ topics: ['safety', 'unused'], publishers: ['idle'], countries: ['GB'], ids: ['online-guide'] })).toEqual(
    [],
  );
  expect(ask({ topics: ['saftey', 'saftey', 'cookery'], countries: ['gb'], languages: ['EN'] })).toEqual([
    { path: 'topics', facet: 'topics', value: 'saftey', nearest: 'safety' },
    { path: 'topics', facet: 'topics', value: 'cookery', nearest: null },
    { path: 'countries', facet: 'countries', value: 'gb', nearest: 'GB' },
    { path: 'languages', facet: 'languages', value: 'EN', nearest: 'en' },
  ]);
  expect(
    ask({
      ids: ['online-guid'],
      exclude: { ids: ['old-guide'] },
      within: { publishers: ['unicfe'], exclude: { types: ['none'] } },
    }),
  ).toEqual([
    { path: 'ids', facet: 'ids', value: 'online-guid', nearest: 'online-guide' },
    { path: 'exclude.ids', facet: 'ids', value: 'old-guide', nearest: 'online-guide' },
    { path: 'within.publishers', facet: 'publishers', value: 'unicfe', nearest: 'unicef' },
    { path: 'within.exclude.types', facet: 'types', value: 'none', nearest: null },
  ]);
});

test('of a hundred thousand unknown ids all are named, and the nearest is looked for of a few', () => {
  const topics = Array.from({ length: 100_000 }, (_, i) => `saftey-${i}`);
  const { unknown } = queryCatalogue(openCatalogue(datasetOf([resourceOf('one', 'One')])), { topics });
  expect(unknown).toHaveLength(100_000);
  expect(unknown.filter(({ nearest }) => nearest !== null).length).toBeLessThan(9);
});
