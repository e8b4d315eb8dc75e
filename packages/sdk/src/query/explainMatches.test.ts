import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { datasetOf, needOf, resourceOf } from '../testing/datasetOf.js';
import { explainMatches } from './explainMatches.js';
import { queryCatalogue } from './queryCatalogue.js';

const concept = { scheme: 'audience', broader: [], related: [], reviewed: [] } as const;
const catalogue = openCatalogue(
  datasetOf(
    [
      resourceOf('policy', 'Grooming policies for schools', {
        title: { en: 'Grooming policies for schools', fr: 'Politiques scolaires' },
        summary: { en: 'How mothers, fathers and schools protect.' },
        audiences: ['teachers'],
        topics: ['bullying'],
        places: ['KE'],
      }),
      resourceOf('plain', 'Something else'),
    ],
    {
      concepts: [
        { ...concept, id: 'teachers', prefLabel: { en: 'Teachers' } },
        { ...concept, id: 'bullying', scheme: 'topic', prefLabel: { en: 'Bullying' } },
      ],
      needs: [
        needOf('write-policy', ['write a grooming policy'], {
          chip: { en: 'Policies' },
          about: 'work',
          answers: [{ id: 'policy', role: 'learn' }],
        }),
        needOf('groomed', ['somebody grooms me secretly'], {
          private: true,
          answers: [{ id: 'policy', role: 'talk' }],
        }),
      ],
    },
  ),
);
const explained = (text: string, options = {}) => explainMatches(catalogue, text, ['policy'], options)[0]!;
const marked = (text: string, options = {}) => {
  const { title, summary } = explained(text, options);
  return [title, summary].map(({ text: own, ranges }) => ranges.map(([start, end]) => own.slice(start, end)));
};

test.each([
  ['grooming', [['Grooming'], []]],
  ['policy school', [['policies', 'schools'], ['schools']]], // Other forms.
  ['groming', [['Grooming'], []]], // Misspelt.
  ['mum', [[], ['mothers']]], // Words that mean the same.
  ['protect gro', [['Gro'], ['protect']]], // Of an unfinished word what was typed.
  ['the', [[], []]],
  ['', [[], []]],
  ['unknownword', [[], []]],
])('%j marks %j in title and summary', (text, parts) => expect(marked(text)).toEqual(parts));

test('texts are those of the language, and what is in another one is marked all the same', () => {
  expect(explained('politique', { language: 'fr' })).toMatchObject({
    title: { text: 'Politiques scolaires', language: 'fr', ranges: [[0, 10]] },
    summary: { language: 'en' },
  });
});

test('it is told what a resource helps with, which named values it carries and which words it has anywhere', () => {
  expect(explained('write a grooming policy for teachers in Kenya on bullying')).toMatchObject({
    needs: [{ id: 'write-policy', chip: { en: 'Policies' } }],
    named: [
      { facet: 'audiences', id: 'teachers' },
      { facet: 'countries', id: 'KE' },
    ],
    words: ['grooming', 'policy', 'teachers', 'kenya', 'bullying'],
  });
  expect(explainMatches(catalogue, 'grooming for teachers', ['plain'])).toMatchObject([
    { id: 'plain', needs: [], named: [], words: [] },
  ]);
});

test.each(['somebody grooms me secretly', 'somebody grooms secretly', 'i am groomed'])(
  'a text that may come from a private need leaves no mark and no reason: %j',
  (text) => {
    expect(queryCatalogue(catalogue, { text }).private).toBe(true);
    expect(explained(text)).toMatchObject({ needs: [], named: [], words: [] });
    expect(marked(text)).toEqual([[], []]);
  },
);

test('a text that comes from no private need is none', () => {
  expect(queryCatalogue(catalogue, { text: 'schools' }).private).toBe(false);
  expect(queryCatalogue(catalogue).private).toBe(false);
});

test('an id that the catalogue does not have is refused, and so are other options', () => {
  expect(() => explainMatches(catalogue, 'x', ['policy', 'nobody'])).toThrow(/ids\[1\]/);
  expect(() => explainMatches(catalogue, 'x', [], { limit: 3 } as object)).toThrow(/limit/);
});
