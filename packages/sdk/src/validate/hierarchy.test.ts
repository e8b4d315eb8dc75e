import type { Concept } from '@safeguarding/data';
import { expect, test } from 'vitest';
import { findTooDeep } from './hierarchy.js';

const scheme = (broader: Readonly<Record<string, readonly string[]>>) =>
  findTooDeep(
    new Map(Object.entries(broader).map(([id, above]) => [id, { broader: above } as Partial<Concept> as Concept])),
  );
const chain = (levels: number) =>
  Object.fromEntries(Array.from({ length: levels + 1 }, (_, i) => [`t${i}`, i ? [`t${i - 1}`] : []]));

test('as many levels and ways as a thesaurus may need pass, and circles end', () => {
  expect(scheme(chain(32))).toBeUndefined();
  expect(scheme({ a: ['b'], b: ['c'], c: ['a', 'unknown'] })).toBeUndefined();
  expect(scheme({ a: Array.from({ length: 100 }, (_, i) => `t${i}`) })).toBeUndefined();
});

test('the first concept with more above it is named, from whichever end one begins', () => {
  expect(scheme(chain(33))).toBe('t33');
  expect(scheme(Object.fromEntries(Object.entries(chain(40)).reverse()))).toBe('t7');
  expect(scheme({ a: Array.from({ length: 101 }, () => 'b') })).toBe('a');
});
