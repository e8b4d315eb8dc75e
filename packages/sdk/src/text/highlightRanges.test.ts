import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringWork } from '../testing/stringWork.js';
import { highlightRanges } from './highlightRanges.js';

const marked = (text: string, query: string) =>
  highlightRanges(text, query).map(([start, end]) => text.slice(start, end));

test.each([
  ['Sécurité en ligne', 'secu', ['Sécu']],
  ['Se\u0301curite\u0301', 'securite', ['Se\u0301curite\u0301']],
  ['Protéger l’enfance', "l'enfance", ['enfance']],
  ["The child's policy", 'childs pol', ["child's", 'pol']],
  ['Teacher and teachers', 'teachers', ['Teacher', 'teachers']],
  ['儿童网络安全指南', '网络安全', ['网络安全']],
  ['الأطفال', 'اطفال', ['أطفال']],
  ['Großeltern', 'gross', ['Groß']],
  ['🙂 Online 🙂 on', 'on', ['On', 'on']],
  ['safety', 'unsafe', []],
  ['Policies and a policy', 'policy', ['Policies', 'policy']],
  ['A policy', 'policies', ['policy']],
  ['Behaviour that harms', 'behavior harm', ['Behaviour', 'harms']],
  ['Los niños denunciaron', 'denunciar niño', ['niños', 'denunciaron']],
  ['Насилие над детьми', 'насилия детей', ['Насилие']],
  ['وللأطفال', 'اطفال', ['أطفال']],
  ['المعلمون', 'معلمين', ['معلمون']],
  ['The safety of the child', 'the safety of', ['safety']],
  ['', 'a', []],
])('in %j the query %j marks %j', (text, query, expected) => expect(marked(text, query)).toEqual(expected));

test('ranges are sorted, disjoint, not empty and within the text, whatever comes in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.nat(), (text, query, at) => {
      let before = 0;
      for (const [start, end] of highlightRanges(text, query + text.slice(at % (text.length + 1)))) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a sign that folds to brackets around a letter is marked whole', () => {
  expect(highlightRanges('㈀', '㈀')).toEqual([[0, 1]]);
  expect(highlightRanges('a ㈀b', 'ᄀ')).toEqual([[2, 3]]);
});

test('twice the text is twice the work', () => {
  const texts = [10_000, 20_000].map((count) => 'é '.repeat(count));
  const [half = 0, whole = Infinity] = texts.map((text) => stringWork(() => highlightRanges(text, 'e')));
  expect(whole).toBeLessThan(half * 2.5);
});
