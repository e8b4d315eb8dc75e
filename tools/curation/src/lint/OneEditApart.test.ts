import { expect, test } from 'vitest';
import { OneEditApart } from './OneEditApart.js';

test('finds a letter added, removed or replaced, and nothing else', () => {
  const texts = new OneEditApart();
  for (const text of ['unicef', 'unesco', 'save']) texts.add(text);
  expect(texts.find('unicet')).toEqual(['unicef']);
  expect(texts.find('unice')).toEqual(['unicef']);
  expect(texts.find('unicefs')).toEqual(['unicef']);
  expect(texts.find('xsave')).toEqual(['save']);
  expect(texts.find('unicef')).toEqual([]);
  expect(texts.find('uniecf')).toEqual([]);
  expect(texts.find('ecpat')).toEqual([]);
});

test('a repeated letter may be missing or too many', () => {
  const texts = new OneEditApart();
  texts.add('google');
  expect(texts.find('gogle')).toEqual(['google']);
  expect(texts.find('gooogle')).toEqual(['google']);
});

test('says the same as comparing each with each', () => {
  const letters = ['a', 'b', 'c'];
  const all = [''].concat(...[1, 2, 3, 4].map((length) => wordsOf(length)));
  function wordsOf(length: number): string[] {
    return length === 0 ? [''] : wordsOf(length - 1).flatMap((word) => letters.map((letter) => word + letter));
  }
  const texts = new OneEditApart();
  for (const text of all) texts.add(text);
  const without = (text: string) => Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1));
  const isOne = (a: string, b: string) => {
    const replaced = a.length === b.length && Array.from(a).filter((letter, at) => letter !== b[at]).length === 1;
    return replaced || without(a).includes(b) || without(b).includes(a);
  };
  for (const text of all) expect(texts.find(text).sort()).toEqual(all.filter((other) => isOne(text, other)).sort());
});
