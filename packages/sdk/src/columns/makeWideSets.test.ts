import type { Dataset } from '@safeguarding/data';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { syntheticDataset } from '../testing/syntheticDataset.mjs';
import { countShared } from './bits.js';
import { makeWideSets } from './makeWideSets.js';
import { naiveCatalogue } from '../query/naiveCatalogue.oracle.js';
import { queryCatalogue } from '../query/queryCatalogue.js';

test('WebAssembly counts as the loop does', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }).chain((eights) => {
        const words = eights * 8;
        const set = fc.uint32Array({ minLength: words, maxLength: words });
        return fc.tuple(set, fc.array(set, { minLength: 1, maxLength: 4 }));
      }),
      ([bits, others]) => {
        const words = bits.length;
        const { sets, counter, size } = makeWideSets(others.length, words)!;
        others.forEach((other, i) => sets.set(other, i * words));
        const shared = counter(bits);
        for (let i = 0; i < others.length; i++) expect(shared(i * words)).toBe(countShared(bits, others[i]!));
        expect(size(bits)).toBe(countShared(bits, bits));
      },
    ),
  );
});

// Each of a few records so often that WebAssembly is asked for.
const few = syntheticDataset(40);
const times = 825;
const dataset: Dataset = {
  ...few,
  resources: Array.from({ length: 40 * times }, (_, i) => ({ ...few.resources[i % 40]!, id: `r-${i}` })),
};
const { topics, types, languages } = queryCatalogue(openCatalogue(dataset)).facets;
const queries = [
  {},
  { topics: [topics[0]!.id] },
  { topics: [topics[1]!.id, topics[3]!.id], types: [types[0]!.id] },
  { types: [types[1]!.id], languages: [languages[0]!.id, languages[1]!.id] },
  { within: { languages: [languages[2]!.id] }, topics: [topics[2]!.id] },
];

test('a large catalogue answers as a loop over its records, with WebAssembly and where a policy forbids it', () => {
  const naive = naiveCatalogue(few);
  const expected = queries.map((query) => {
    const { total, facets } = naive(query);
    const counts = Object.entries(facets).map(([facet, list]) => [
      facet,
      list.map((each) => ({ ...each, count: each.count * times })),
    ]);
    return { total: total * times, facets: Object.fromEntries(counts) };
  });
  const answers = () => {
    const catalogue = openCatalogue(dataset);
    return queries.map((query) => queryCatalogue(catalogue, query));
  };
  const instance = vi.spyOn(WebAssembly, 'Instance');
  expect(answers()).toMatchObject(expected);
  expect(instance).toHaveBeenCalledOnce();
  instance.mockImplementation(function () {
    throw new WebAssembly.CompileError('blocked by Content Security Policy');
  });
  expect(answers()).toMatchObject(expected);
  instance.mockRestore();
});

test('no smaller catalogue asks for WebAssembly', () => {
  const instance = vi.spyOn(WebAssembly, 'Instance');
  queryCatalogue(openCatalogue({ ...dataset, resources: dataset.resources.slice(0, 30_000) }), queries[2]);
  expect(instance).not.toHaveBeenCalled();
  instance.mockRestore();
});
