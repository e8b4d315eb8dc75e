import { expect, test } from 'vitest';
import { labelsOf } from './labelsOf.js';
import { sampleRecords } from '../testing/sampleRecords.js';
import { languageOfTitle } from './languageNames.js';
import { languagesIn, readersOf } from './understand.js';

const readers = readersOf(labelsOf(sampleRecords()));

test.each([
  ['EN', ['en']],
  ['English', ['en']],
  ['português', ['pt']],
  ['中文', ['zh']],
  ['Simplified Chinese', ['zh-Hans']],
  ['pt_br', ['pt-BR']],
  ['Brazilian Portuguese', ['pt-BR']],
  ['eng', ['en']],
  ['cn', ['zh-Hans']],
  ['tl', ['tl']],
  ['Filipino', ['fil']],
  ['inglés', ['en']],
  ['арабский', ['ar']],
  ['العربية', ['ar']],
  ['English, French and español', ['en', 'fr', 'es']],
  ['EN/FR', ['en', 'fr']],
  ['Klingon-ish', ['Klingon-ish']],
  ['UK', ['UK']],
])('%s is %j', (cell, tags) => {
  expect(languagesIn(cell, readers)).toEqual(tags);
});

test.each([
  ['防止欺凌', [], 'zh'],
  ['防止欺凌', ['en', 'zh-Hans'], 'zh-Hans'],
  ['いじめ', [], 'ja'],
  ['Guia de proteção', ['pt'], 'pt'],
  ['A guide', ['fr', 'en'], 'en'],
  ['A guide', ['zh'], 'en'],
  ['Захист дітей', ['uk'], 'uk'],
  ['Защита детей', [], 'ru'],
])('the title %s of a row in %j stands under %s', (title, languages, under) => {
  expect(languageOfTitle(title, languages)).toBe(under);
});
