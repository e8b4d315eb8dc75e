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
    altLabel: { en: ['Fine', 'CHILD-PORNOGRAPHY'] },
    definition: { en: 'Child pornography.' },
  });
  expect(findings.map(({ path }) => path)).toEqual(['prefLabel.en', 'altLabel.en[1]', 'definition.en']);
});

test('part of a longer word is not the term', () => {
  expect(checkResource({ summary: { en: 'The handicappedness of institutions.' } })).toEqual([]);
});
