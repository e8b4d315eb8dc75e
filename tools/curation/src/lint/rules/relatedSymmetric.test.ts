import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept } from '../../testing/samples.js';
import { fixRecords } from '../fixRecords.js';
import { relatedSymmetric } from './relatedSymmetric.js';

const records = (related: Record<string, string[]>) =>
  sampleRecords({ concepts: Object.entries(related).map(([id, ids]) => sampleConcept({ id, related: ids })) });

test('a relation both ways is fine, and so is none', () => {
  expect(relatedSymmetric.check(records({ a: ['b'], b: ['a'], c: [] }))).toEqual([]);
});

test('a relation one way is found where it is missing', () => {
  expect(relatedSymmetric.check(records({ a: ['c'], b: ['c'], c: ['b'] }))).toMatchObject([
    { file: 'records/concepts/topic/c.json', path: 'related', expected: '"a" in "related"' },
  ]);
});

test('a concept that does not exist is left to another rule', () => {
  expect(relatedSymmetric.check(records({ a: ['none'] }))).toEqual([]);
});

test('adds what is missing, and nothing else', () => {
  const fixed = fixRecords(records({ a: ['c'], b: ['c'], c: ['x'] }), [relatedSymmetric]);
  expect(Object.keys(fixed)).toEqual(['records/concepts/topic/c.json']);
  expect(JSON.parse(Object.values(fixed)[0] ?? '')).toMatchObject({ id: 'c', related: ['a', 'b', 'x'] });
});
