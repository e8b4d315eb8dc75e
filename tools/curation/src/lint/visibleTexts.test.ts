import { expect, test } from 'vitest';
import { sampleConcept, sampleProvenance, sampleResource } from '../testing/samples.js';
import { visibleTexts } from './visibleTexts.js';

test('gives what visitors read with its language, and nothing that only curators see', () => {
  const texts = visibleTexts(
    sampleResource({
      summary: { en: 'Short.' },
      alsoKnownAs: ['Other'],
      editions: [{ language: 'pt-BR', url: null, title: 'Seguro' }],
      parts: [{ title: { 'zh-Hans': '安全' }, url: null }],
      provenance: sampleProvenance({ note: 'For curators.' }),
    }),
  );
  expect(texts.map(({ path, kind, language }) => [path, kind, language])).toEqual([
    ['title.en', 'name', 'en'],
    ['summary.en', 'words', 'en'],
    ['editions[0].title', 'name', 'pt-BR'],
    ['alsoKnownAs[0]', 'name', undefined],
    ['parts[0].title.zh-Hans', 'name', 'zh-Hans'],
  ]);
  expect(visibleTexts(sampleConcept()).map(({ path }) => path)).toEqual(['prefLabel.en']);
});

test('a record of any shape has texts or none', () => {
  expect(visibleTexts({ editions: 3, title: ['x'], alsoKnownAs: { en: 1 } })).toEqual([]);
  expect(visibleTexts(null)).toEqual([]);
});
