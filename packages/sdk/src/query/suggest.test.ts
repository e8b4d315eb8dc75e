import { readdirSync, readFileSync } from 'node:fs';
import type { Dataset, Need } from '@safeguarding/data';
import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { datasetOf, needOf, resourceOf } from '../testing/datasetOf.js';
import { fuzz, seed } from '../testing/fuzz.js';
import { suggest } from './suggest.js';

const topic = (id: string, labels: Readonly<Record<string, string>>, more = {}) => ({
  id,
  scheme: 'topic' as const,
  prefLabel: labels as { readonly en: string },
  broader: [],
  related: [],
  reviewed: [],
  ...more,
});
const catalogue = openCatalogue(
  datasetOf(
    [
      resourceOf('policy', 'Bullying policies', { summary: { en: 'About gaming.' } }),
      resourceOf('old', 'Bullying, first edition', { supersededBy: { id: 'policy' } }),
      ...Array.from({ length: 12 }, (_, i) => resourceOf(`lesson-${i}`, `Bullying lesson ${'I'.repeat(i + 1)}`)),
      resourceOf('pictures', 'When pictures are shared'),
    ],
    {
      concepts: [
        topic('bullying', { en: 'Bullying', fr: 'Harcèlement' }),
        topic('csam', { en: 'Child sexual abuse material' }, { hiddenLabel: { en: ['child pornography'] } }),
      ],
      publishers: [{ id: 'who', name: { en: 'World Health Organization' }, acronym: 'WHO' } as never],
      needs: [
        needOf('class-bullied', ['bullying in my class'], {
          about: 'pupil',
          heading: { en: 'If pupils are bullied', fr: 'Si des élèves sont harcelés' },
        }),
        needOf('pictures-shared', ['my pictures are being shared'], {
          private: true,
          heading: { en: 'If a picture of you is shared' },
        }),
      ],
    },
  ),
);
const suggested = (text: string, options = {}) =>
  suggest(catalogue, text, options).map(({ group, text: shown }) => `${group}: ${shown}`);

test('what begins so, or nearly so, is suggested group after group, and no group fills the room of others', () => {
  const both = [
    'needs: If pupils are bullied',
    'topics: Bullying',
    ...['policies', 'lesson I', 'lesson II', 'lesson III', 'lesson IIII', 'lesson IIIII'].map(
      (end) => `titles: Bullying ${end}`,
    ),
  ];
  expect(suggested('bullying').slice().sort()).toEqual(both.slice().sort());
  expect(suggested('bull')).toHaveLength(8);
  expect(suggested('buling', { limit: 3 }).map((each) => each.split(':')[0])).toEqual(['needs', 'topics', 'titles']);
});

test.each([
  ['WHO', ['publishers: World Health Organization']],
  ['world heal', ['publishers: World Health Organization']],
  ['child porn', ['topics: Child sexual abuse material']], // The word for it that is shown, not the one typed.
  ['bullying policy', ['titles: Bullying policies']], // All words, in whatever form.
  ['gaming', []], // Summaries suggest nothing.
  ['', []],
  ['  ', []],
  ['the', []],
  ['zzzz', []],
])('for %j there is %j', (text, expected) => expect(suggested(text)).toEqual(expected));

test('it is in the language of the page', () => {
  expect(suggested('harcelement', { language: 'fr', limit: 2 })).toEqual([
    'needs: Si des élèves sont harcelés',
    'topics: Harcèlement',
  ]);
});

test('a private need is never suggested, and a text that may come from one brings no need', () => {
  expect(suggested('pictures')).toEqual(['titles: When pictures are shared']); // By its own words.
  expect(suggested('pictures shared being')).toEqual([]);
  expect(suggested('my pictures')).toEqual([]); // Somebody speaks of themselves.
  expect(suggested('my pictures are being shared')).toEqual([]);
});

test('options that there are not are refused', () => {
  expect(() => suggest(catalogue, 'x', { limit: 9 })).toThrow(/limit/);
  expect(() => suggest(catalogue, 'x', { languages: 'fr' } as object)).toThrow(/language/);
});

test('over the whole catalogue no private need comes back, whatever of its phrases is typed', () => {
  // The records themselves: no release has needs yet.
  const records = new URL('../../../data/records/needs/', import.meta.url);
  const needs = readdirSync(records).map((name) => JSON.parse(readFileSync(new URL(name, records), 'utf8')) as Need);
  const whole = openCatalogue({ ...(dataset as Dataset), needs });
  const isPrivate = new Set([...whole.needs.values()].filter((need) => need.private).map(({ id }) => id));
  const phrases = [...whole.needs.values()]
    .filter((need) => need.private)
    .flatMap(({ phrases: each }) => Object.entries(each));
  fc.assert(
    fc.property(fc.nat(phrases.length - 1), fc.nat(9), fc.nat(60), (p, which, cut) => {
      const [language, texts] = phrases[p] as readonly [string, readonly string[]];
      const text = texts[which % texts.length]!;
      for (const typed of [text, text.slice(0, cut)]) {
        const given = suggest(whole, typed, { language });
        expect(given.length).toBeLessThanOrEqual(8);
        for (const { group, id } of given) expect(group === 'needs' && isPrivate.has(id)).toBe(false);
        if (typed === text) expect(given.filter(({ group }) => group === 'needs')).toEqual([]);
      }
    }),
    { seed, numRuns: 150 * fuzz },
  );
});
