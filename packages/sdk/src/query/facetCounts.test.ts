import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { facetNames, facets } from '../facets.js';
import type { Catalogue, FacetDefinition } from '../model.js';
import { fuzz } from '../testing/fuzz.js';
import type { ResourceQuery } from './query.js';
import { queryCatalogue } from './queryCatalogue.js';

const catalogue: Catalogue = openCatalogue(dataset);

test('the facets asked for have the counts that they have among all, and the others none', () => {
  const query = fc.record<ResourceQuery>(
    {
      topics: fc.subarray(['online-safety', 'bullying', 'csam'], { minLength: 1 }),
      languages: fc.subarray(['en', 'fr'], { minLength: 1 }),
      within: fc.constantFrom<ResourceQuery>({ countries: ['GB'] }, { topics: ['violence-against-children'] }),
      text: fc.constantFrom('bullying', 'help for parents'),
      limit: fc.constant(3),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(query, fc.subarray([...facetNames]), (asked, wanted) => {
      const whole = queryCatalogue(catalogue, asked);
      const some = Object.fromEntries(
        facetNames.map((name) => [name, wanted.includes(name) ? whole.facets[name] : []] as const),
      );
      expect(queryCatalogue(catalogue, { ...asked, facets: wanted })).toEqual({ ...whole, facets: some });
    }),
    { numRuns: 100 * fuzz },
  );
});

test('a page holds its place whatever is counted, and whether it is named', () => {
  const { nextCursor } = queryCatalogue(catalogue, { limit: 5 });
  const next = queryCatalogue(catalogue, { limit: 5, cursor: nextCursor, facets: [], facetLabels: true });
  expect(next.resources).toEqual(queryCatalogue(catalogue, { limit: 10 }).resources.slice(5));
});

test('values come with their names in the language of the page, or the nearest there is', () => {
  const labels = (language: string, on = catalogue) => {
    const { facets: counts } = queryCatalogue(on, { facetLabels: true, language, limit: 0 });
    return (facet: keyof typeof counts, id: string) => counts[facet].find((value) => value.id === id)?.label;
  };
  const french = labels('fr-CA');
  expect(french('topics', 'bullying')).toEqual({ text: 'Harcèlement entre jeunes', language: 'fr' });
  expect(french('countries', 'GB')?.text).toBe('Royaume-Uni');
  expect(french('languages', 'en')?.text).toBe('anglais');
  expect(french('publishers', 'unicef')?.text).toBe('Fonds des Nations Unies pour l’enfance');
  expect(french('countries', 'global')).toBeUndefined();
  // The engine has no names in Klingon, and the catalogue no labels.
  expect(labels('tlh')('countries', 'GB')).toEqual({ text: 'United Kingdom', language: 'en' });
  expect(labels('not a tag')('topics', 'bullying')?.language).toBe('en');
  expect(queryCatalogue(catalogue, { limit: 0 }).facets.topics[0]).not.toHaveProperty('label');
});

test('values of facets of your own are named where they are concepts or codes', () => {
  const own = [
    { name: 'licences', values: ({ licence }) => (licence ? [licence] : []) },
    { name: 'subjects', scheme: 'topic', values: ({ topics }) => topics },
  ] as const satisfies readonly FacetDefinition[];
  const { licences, subjects } = queryCatalogue(openCatalogue(dataset, { facets: own }), {
    facetLabels: true,
    limit: 0,
  }).facets;
  expect(licences.length > 0 && licences.every((value) => !('label' in value))).toBe(true);
  expect(subjects.every(({ label }) => label?.language === 'en')).toBe(true);
});

test('a facet that there is not is refused, with the nearest one', () => {
  expect(() => queryCatalogue(catalogue, { facets: ['topics', 'country' as 'countries'] })).toThrow(
    expect.objectContaining({
      code: 'invalid-option',
      path: 'facets[1]',
      message: expect.stringMatching(/countries/) as string,
    }),
  );
  expect(facets.length).toBe(9);
});
