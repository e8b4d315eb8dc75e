import { expect, test } from 'vitest';
import { foldText } from './fold.js';
import { stemsOf } from './stem.js';

const formsOf = (word: string, language: string) => new Set([foldText(word), ...stemsOf(word, language)]);
const meet = (one: string, other: string, language: string) =>
  [...formsOf(one, language)].some((form) => formsOf(other, language).has(form));

test.each([
  ['en', 'policies', 'policy'],
  ['en', 'stories', 'story'],
  ['en', 'bullied', 'bullying'],
  ['en', 'threatening', 'threat'],
  ['en', 'behaviour', 'behavior'],
  ['en', 'behavioural', 'behavioral'],
  ['en', 'organisation', 'organization'],
  ['en', 'organising', 'organized'],
  ['en', 'counselling', 'counseling'],
  ['en', 'centre', 'center'],
  ['en', 'programme', 'program'],
  ['en', 'paediatric', 'pediatric'],
  ['en', 'defence', 'defense'],
  ['en', 'analyse', 'analyze'],
  ['en', 'pics', 'photos'],
  ['es', 'denunciaron', 'denunciar'],
  ['es', 'niños', 'nino'],
  ['fr', 'harcèlement', 'harcelement'],
  ['fr', 'maltraitances', 'maltraitance'],
  ['pt', 'violências', 'violencia'],
  ['ru', 'насилия', 'насилие'],
  ['ru', 'ребёнок', 'ребенок'],
  ['ar', 'الأطفال', 'أطفال'],
  ['ar', 'للأطفال', 'أطفال'],
  ['ar', 'والأطفال', 'أطفال'],
  ['ar', 'وللأطفال', 'أطفال'],
  ['ar', 'وبالأطفال', 'أطفال'],
  ['ar', 'ولأطفال', 'أطفال'],
  ['ar', 'وكالأطفال', 'أطفال'],
  ['ar', 'معلمون', 'معلمين'],
])('in %s %s and %s are found by each other', (language, one, other) => {
  expect(meet(one, other, language)).toBe(true);
});

test.each([
  ['en', 'our', 'or'],
  ['en', 'four', 'for'],
  ['en', 'boss', 'bosnia'],
  ['es', 'casa', 'cosa'],
  ['ar', 'ولد', 'بلد'],
  ['de', 'kinder', 'kind'], // No rules: compared as they are.
])('in %s %s and %s are words of their own', (language, one, other) => {
  expect(meet(one, other, language)).toBe(false);
});

test('forms are folded, none is empty, and none is the word itself', () => {
  for (const language of ['en', 'es', 'fr', 'pt', 'ru', 'ar', 'zh', 'xx', '__proto__', 'constructor'])
    for (const word of ['', 'a', 'é', "'", 'école', 'ребёнок', 'الأطفال', '儿童', 'x'.repeat(48), '\ud800'])
      for (const form of stemsOf(word, language)) {
        expect(form).not.toBe('');
        expect(form).not.toBe(foldText(word));
        expect(form).toBe(foldText(form));
      }
});
