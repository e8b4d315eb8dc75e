import { expect, test } from 'vitest';
import { analysePhrase } from './analysePhrase.js';

const termsOf = (phrase: string, language: string) => analysePhrase(phrase, language).map(({ term }) => term);

test('the words of a phrase that tell something, folded, each once', () => {
  expect(termsOf('my Ex is sharing my pictures of my ex', 'en')).toEqual(['ex', 'sharing', 'pictures']);
  expect(termsOf('Las fotos de mi mamá', 'es')).toEqual(['fotos', 'mama']);
});

test('who does something to whom is no word too many', () => {
  expect(analysePhrase('he hits me', 'en')).toMatchObject([
    { term: 'hits', isStop: false },
    { term: 'me', isStop: true },
  ]);
});

test('forms of a word have a form in common, also where the tag names a script', () => {
  const [first, second] = ['threatened', 'threatens'].map((word) => analysePhrase(`${word} pictures`, 'en')[0]!);
  expect(first!.stems).toContain('threaten');
  expect(second!.stems).toContain('threaten');
  expect(termsOf('网上威胁', 'zh-Hans')).toEqual(termsOf('网上威胁', 'zh'));
});
