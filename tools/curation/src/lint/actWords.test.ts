import { expect, test } from 'vitest';
import { actIn } from './actWords.js';

test.each([
  ['en', 'If you were abused', 'abused'],
  ['es', 'Si alguien te pegó o te golpeó', 'golpeo'],
  ['fr', 'Si tu as été violée', 'violee'],
  ['ar', 'إذا تعرضت للاغتصاب', 'للاغتصاب'],
  ['zh-Hans', '如果你想自杀', '自杀'],
  ['pt', 'Se você pensa em suicídio', 'suicidio'],
  ['ru', 'Если дома бьют', 'бьют'],
])('the word for the act is found in %s', (language, text, act) => {
  expect(actIn(text, language)).toBe(act);
});

test.each([
  ['en', 'If someone has hurt or touched you'],
  ['en', 'If life feels too heavy'],
  ['en', 'If you think about who you are or whom you love'],
  ['es', 'Si la vida pesa demasiado'],
  ['fr', 'Si quelqu’un t’a fait du mal ou t’a touché'],
  ['pt', 'Se alguém machucou ou tocou você'],
  ['ru', 'Если жить слишком тяжело'],
  ['zh-Hans', '如果觉得活着太累'],
])('calm words in %s are none: %s', (language, text) => {
  expect(actIn(text, language)).toBeUndefined();
});

test('a language without a list has no words', () => {
  expect(actIn('abuse', 'de')).toBeUndefined();
});
