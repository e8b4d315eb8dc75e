import { expect, test } from 'vitest';
import { textsIn } from './textsIn.js';

test('finds every text with its path and its field', () => {
  expect(textsIn({ a: 'x', b: [{ c: 'y', d: 1, e: null }], 'zh-Hans': ['z'] })).toEqual([
    { path: 'a', field: 'a', text: 'x' },
    { path: 'b[0].c', field: 'b.c', text: 'y' },
    { path: 'zh-Hans[0]', field: 'zh-Hans', text: 'z' },
  ]);
});

test('nothing has no texts', () => {
  expect(textsIn(undefined)).toEqual([]);
  expect(textsIn(null)).toEqual([]);
});
