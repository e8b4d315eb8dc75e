import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import type { Catalogue } from '../model.js';
import { syntheticDataset } from '../testing/syntheticDataset.mjs';
import type { ResourceQuery } from './query.js';
import { queryCatalogue } from './queryCatalogue.js';

const dataset = syntheticDataset(120);
const catalogue = openCatalogue(dataset);

test('a cursor outlives another order of choices and another page size, and nothing else', () => {
  const [a, b] = queryCatalogue(catalogue).facets.languages.map(({ id }) => id) as [string, string];
  const query = { languages: [a, b], limit: 5 };
  const cursor = queryCatalogue(catalogue, query).nextCursor!;
  expect(queryCatalogue(catalogue, { limit: 7, languages: [b, a], cursor }).resources).toHaveLength(7);
  const asMuch = { ...query, topics: [], within: { topics: [], exclude: {} }, match: {} }; // An empty list is no choice.
  expect(queryCatalogue(catalogue, { ...asMuch, cursor }).resources).toHaveLength(5);
  const refused: [Catalogue, ResourceQuery][] = [
    [catalogue, { ...query, text: 'child', cursor }],
    [catalogue, { ...query, sort: 'newest', cursor }],
    [catalogue, { ...query, cursor: '' }],
    [catalogue, { ...query, cursor: `${cursor}0` }],
    [catalogue, { ...query, cursor: 'x'.repeat(20_000) }],
    [openCatalogue({ ...dataset, version: '1.0.1' }), { ...query, cursor }],
  ];
  for (const [on, each] of refused)
    expect(() => queryCatalogue(on, each)).toThrow(expect.objectContaining({ code: 'invalid-cursor' }));
});

test('a cursor of null is the first page, so that a result can be passed on as it is', () => {
  const { nextCursor } = queryCatalogue(catalogue, { limit: 1000 });
  expect(nextCursor).toBeNull();
  expect(queryCatalogue(catalogue, { limit: 3, cursor: null })).toEqual(queryCatalogue(catalogue, { limit: 3 }));
});
