import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleResource } from '../../testing/samples.js';
import { outdatedTerm } from './outdatedTerm.js';

const checkResource = (fields: Record<string, unknown>) =>
  outdatedTerm.check(sampleRecords({ resources: [sampleResource(fields)] }));
const checkConcept = (fields: Record<string, unknown>) =>
  outdatedTerm.check(sampleRecords({ concepts: [sampleConcept(fields)] }));

test("today's words are fine", () => {
  expect(checkResource({})).toEqual([]);
});

test('a title keeps the words it was published under', () => {
  expect(
    checkResource({ title: { en: 'Child Pornography: Model Legislation' }, alsoKnownAs: ['Child pornography'] }),
  ).toEqual([]);
});

test('a hidden label may be outdated: that is what it is for', () => {
  expect(checkConcept({ hiddenLabel: { en: ['Child Pornography'] } })).toEqual([]);
});

test.each([
  ['a summary', { summary: { en: 'How police find child pornography and those who share it.' } }, 'summary.en'],
  ['a note', { usageNote: { en: 'Speaks of child prostitutes.' } }, 'usageNote.en'],
  ['Spanish', { summary: { en: 'Fine.', es: 'Sobre la pornografía infantil.' } }, 'summary.es'],
  ['Russian', { summary: { en: 'Fine.', ru: 'Детская порнография и закон.' } }, 'summary.ru'],
  ['Chinese, which writes no spaces', { summary: { en: 'Fine.', 'zh-Hans': '打击儿童色情的法律' } }, 'summary.zh-Hans'],
])('finds an outdated term in %s', (_what, fields, path) => {
  expect(checkResource(fields)).toMatchObject([{ level: 'error', path }]);
});

test('finds it in every visible text of a concept', () => {
  const findings = checkConcept({
    prefLabel: { en: 'Child  pornography' },
    plainLabel: { en: 'child porn' },
    altLabel: { en: ['Fine', 'CHILD-PORNOGRAPHY'] },
    definition: { en: 'Child pornography.' },
  });
  expect(findings.map(({ path }) => path)).toEqual([
    'prefLabel.en',
    'plainLabel.en',
    'altLabel.en[1]',
    'definition.en',
  ]);
});

test('part of a longer word is not the term', () => {
  expect(checkResource({ summary: { en: 'The handicappedness of institutions.' } })).toEqual([]);
});

test.each([
  ['es', 'El turismo sexual infantil.', 'explotación sexual de niñas, niños y adolescentes en viajes y turismo'],
  ['pt', 'O turismo sexual infantil.', 'exploração sexual de crianças e adolescentes em viagens e turismo'],
  ['ru', 'Закон о детской порнографии.', 'материалы, содержащие сцены сексуального насилия над детьми'],
  ['fr', "Le crime d'honneur.", 'violences commises au nom d’un prétendu honneur'],
  ['zh-Hans', '打击儿童色情旅游。', '旅行和旅游业中的儿童性剥削'],
  ['en', 'About child sex tourism.', 'sexual exploitation of children in travel and tourism'],
])('says once, and in the language of the text (%s), what to write', (language, text, instead) => {
  expect(checkResource({ summary: { en: 'Fine.', [language]: text } })).toMatchObject([
    { path: `summary.${language}`, expected: `today's term: ${instead}` },
  ]);
});

test('what is to be written may hold the term', () => {
  expect(checkConcept({ prefLabel: { en: 'So-called honour', 'zh-Hans': '利用儿童卖淫' } })).toEqual([]);
});
