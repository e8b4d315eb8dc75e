import { describe, expect, test } from 'vitest';
import { analyseQuery } from './analyseQuery.js';

const wordsOf = (text: string, page?: string) =>
  analyseQuery(text, page)
    .words.filter(({ isStop }) => !isStop)
    .map(({ term }) => term);

describe('a text is cut into words', () => {
  test.each([
    ['an elided article of French is left out', "l'enfant d'ailleurs", ['enfant', 'ailleurs']],
    ['a pronoun before a word of two letters is no article', "j'ai peur", ['peur']],
    ['an apostrophe within a word is dropped', "child's rights", ['childs', 'rights']],
    ['points between letters', 'F.G.M. report', ['fgm', 'report']],
    ['a point at the end of a sentence', 'Abuse. Report it', ['abuse', 'report']],
    ['a hyphen parts words', 'self-harm', ['self', 'harm']],
    ['Arabic digits', 'قانون ٢٠٢٣', ['قانون', '2023']],
    ['Devanagari digits', 'कानून २०२३', ['कानून', '2023']],
    ['invisible characters', 'groo\u00adming\u200b \u202echild\u202c', ['grooming', 'child']],
    ['full-width letters', 'ＵＮＩＣＥＦ', ['unicef']],
    ['katakana', 'ガイド', ['がい', 'いど']],
    ['a word that stands twice counts once', 'child child Child', ['child']],
  ])('%s', (_, text, words) => expect(wordsOf(text)).toEqual(words));
});

describe('words that tell nothing are left out', () => {
  test.each([
    ['in English', 'what can i do about the bullying at school', ['bullying', 'school']],
    ['in Spanish', 'qué puedo hacer con el acoso en la escuela', ['acoso', 'escuela']],
    ['in Russian', 'что делать если травля в школе', ['травля', 'школе']],
    ['but not in capitals, which are a name', 'WHO guidance on violence', ['who', 'guidance', 'violence']],
    ['in a text that is all capitals as in any other', 'WHAT IS BULLYING AT SCHOOL', ['bullying', 'school']],
    ['but not in quotes', '"about me" lesson', ['about', 'me', 'lesson']],
    ['but not where there are no others', 'what can i do', ['what', 'can', 'i', 'do']],
  ])('%s', (_, text, words) => expect(wordsOf(text)).toEqual(words));
});

test.each([
  ['the bullying at my school', 'en', ['en']],
  ['el acoso en mi escuela', 'en', ['es']],
  ['le harcèlement dans mon école', 'en', ['fr']],
  ['a violência na minha escola', 'en', ['pt']],
  ['травля в школе', 'en', ['ru']],
  ['التنمر في المدرسة', 'en', ['ar']],
  ['校园欺凌', 'en', ['zh']],
  ['grooming', 'en', ['en', 'es', 'fr', 'pt']], // Nothing tells: any of them.
  ['no', 'pt', ['pt']], // A stop word of several: the page is believed.
  ['เด็ก', 'en', []],
  ['WHO 世界卫生组织', 'en', ['zh', 'en']],
])('%j on a page in %s may be in %j', (text, page, languages) => {
  expect([...analyseQuery(text, page).languages].sort()).toEqual([...languages].sort());
});

test('words behind a minus and groups in quotes are told apart', () => {
  const { words, excluded, phrases } = analyseQuery('“online safety” guide -law self-harm - x');
  expect(words.map(({ term }) => term)).toEqual(['online', 'safety', 'guide', 'self', 'harm', 'x']);
  expect(excluded.map(({ term }) => term)).toEqual(['law']);
  expect(phrases).toEqual([['online', 'safety']]);
});

test.each([
  ['i want to die', true, false],
  ['quiero morir, no puedo mas', true, false],
  ['我想死', true, false],
  ['bullying in schools', false, false],
  ['legislation on child marriage', false, true],
  ['research on grooming', false, true],
  ['child protection legislation', false, true],
  ['what my in laws say', true, false], // A short beginning is a whole word.
  ['the lawn of the school', false, false],
  ['законы о защите детей', false, true],
  ['儿童保护法律', false, true],
])('%j: of themselves %s, for texts %s', (text, firstPerson, forTexts) => {
  expect(analyseQuery(text)).toMatchObject({ firstPerson, forTexts });
});

test('a longer text than any question costs no more than its beginning', () => {
  const long = analyseQuery('grooming '.repeat(10_000));
  expect(long.sequence.length).toBeLessThan(60);
  expect(analyseQuery('a '.repeat(400)).sequence.length).toBeLessThanOrEqual(128);
});

test.each(['', ' ', '-', '"', '""', '“”', '- -', '🙂', '\ud800', '«', '-"', '"-x"', '\u200f'])(
  '%j is read without a fault',
  (text) => expect(analyseQuery(text).phrases).toEqual(text === '"-x"' ? [['x']] : []),
);
