import { expect, test } from 'vitest';
import { plainWords } from '../records/plainWords.js';
import { termPattern } from './termPattern.js';

const found = (terms: string, text: string) => termPattern(terms).exec(plainWords(text))?.[0].trim();

test('a term is whole words, with any accents and capitals', () => {
  expect(found('estarás a salvo', 'ESTARAS A SALVO.')).toBe('estaras a salvo');
  expect(found('pay', 'Do not pay.')).toBe('pay');
  expect(found('pay', 'They repay it.')).toBeUndefined();
  expect(found('wont tell anyone', 'We won’t tell anyone')).toBe('wont tell anyone');
});

test('a star is any ending, three points are up to three words', () => {
  expect(found('delet*', 'It was deleted')).toBe('deleted');
  expect(found('show … picture*', 'Show them all the pictures')).toBe('show them all the pictures');
  expect(found('show … picture*', 'Show that you care. One day there may be a picture')).toBeUndefined();
});

test('Arabic words are found behind what is written together with them, Chinese ones within a run', () => {
  expect(found('صور', 'بالصور')).toBe('بالصور');
  expect(found('删除', '请删除照片')).toBe('删除');
  expect(found('给 … 看', '给大人看')).toBe('给大人看');
});
