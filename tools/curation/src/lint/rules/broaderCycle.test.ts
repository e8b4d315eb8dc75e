import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept } from '../../testing/samples.js';
import { broaderCycle } from './broaderCycle.js';

const check = (broader: Record<string, string[]>) => {
  const concepts = Object.entries(broader).map(([id, ids]) => sampleConcept({ id, broader: ids }));
  return broaderCycle.check(sampleRecords({ concepts }));
};

test('a concept may have two broader ones that share a third', () => {
  expect(check({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
});

test('a concept broader than itself is found', () => {
  expect(check({ a: ['a'] })).toMatchObject([
    { path: 'broader', message: 'The concept is broader than itself: a → a.' },
  ]);
});

test('a circle over three concepts is found in each of them, and nowhere else', () => {
  const findings = check({ a: ['b'], b: ['c'], c: ['a'], d: ['a'] });
  expect(findings.map(({ message }) => message.split(': ')[1])).toEqual([
    'a → b → c → a.',
    'b → c → a → b.',
    'c → a → b → c.',
  ]);
});
