import { expect, test } from 'vitest';
import { languageProblem } from './languageProblem.js';

test.each([
  'en',
  'es',
  'pt-BR',
  'zh',
  'zh-Hans',
  'zh-Hant',
  'zh-Hant-HK',
  'uk',
  'ga',
  'fil',
  'tl',
  'no',
  'yue',
  'sr-Latn',
  'es-419',
])('%s is a language', (tag) => {
  expect(languageProblem(tag)).toBeUndefined();
});

test.each([
  ['cn', 'Write zh-Hans.'],
  ['jp', 'Write ja.'],
  ['gr', 'Write el.'],
  ['cz', 'Write cs.'],
  ['ua', 'Write uk.'],
  ['eng', 'Write en.'],
  ['fre', 'Write fr.'],
  ['iw', 'Write he.'],
  ['EN', 'Write en.'],
  ['UK', 'Write uk.'],
  ['en-UK', 'Write en-GB.'],
  ['en_GB', 'Write en-GB.'],
  ['pt-br', 'Write pt-BR.'],
  ['zh-CN', 'Write zh-Hans, which says how it is written.'],
  ['zh-TW', 'Write zh-Hant, which says how it is written.'],
  ['en-Latn', 'Write en.'],
  ['ru-Cyrl', 'Write ru.'],
  ['English', 'Write en.'],
  ['français', 'Write fr.'],
])('%s: %s', (tag, fix) => {
  expect(languageProblem(tag)).toMatchObject({ fix });
});

test.each(['xx', 'und', 'mul', 'zxx', 'qaa', 'en-XX', 'en-ZZ', 'aaa-Zzzz', 'bih', 'english-us', ''])(
  '"%s" is none, and cannot be guessed',
  (tag) => {
    expect(languageProblem(tag)?.message).toBe(`"${tag}" is not a valid language tag.`);
  },
);
