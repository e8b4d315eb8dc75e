import { expect, test } from 'vitest';
import { sampleRecords } from '../testing/sampleRecords.js';
import { sampleConcept, sampleHelpline, sampleNeed } from '../testing/samples.js';
import { lint } from './lint.js';

const concepts = [
  sampleConcept(),
  sampleConcept({ id: 'children', scheme: 'audience', prefLabel: { en: 'Children' } }),
  sampleConcept({ id: 'helpline', scheme: 'resource-type', prefLabel: { en: 'Helpline' } }),
];
const findings = (need: object) =>
  lint(sampleRecords({ concepts, resources: [sampleHelpline()], needs: [sampleNeed({ ...need })] }))
    .filter(({ file }) => file.includes('/needs/'))
    .map(({ rule, path }) => `${rule} ${path}`)
    // The sample is in English, and as JSON.stringify writes it.
    .filter((text) => !/^missing-translation|^record-format/.test(text));
const heading = (text: string) => ({ heading: { en: `If things at home are not safe${text}` } });

test('a need without faults has none by any rule', () => {
  expect(findings({})).toEqual([]);
});

test.each([
  ['hidden-characters heading.en', heading(' now\u200B')],
  ['mixed-script heading.en', heading(' for уou')],
  ['text-markup heading.en', heading(' &amp; calm')],
  ['left-over-text heading.en', heading(' TODO')],
  ['plain-tone heading.en', heading('!!')],
  ['contact-data advice.en', { advice: { en: 'If you can, call 116 111.' } }],
  ['outdated-term label.en', { label: { en: 'Somebody sent me child pornography' } }],
  ['text-language heading.ru', { heading: { en: 'If home is not safe', ru: 'If things at home are not safe' } }],
  ['known-language phrases.xx-Yyyy', { phrases: { ...(sampleNeed()['phrases'] as object), 'xx-Yyyy': ['a'] } }],
  ['known-country answers[0].places[0]', { answers: [{ id: 'safe-line', role: 'talk', places: ['UK'] }] }],
  ['dangling-reference askers[0]', { askers: ['childs'] }],
  ['dangling-reference topics[0]', { topics: ['offline-safety'] }],
  ['list-repeats topics[1]', { topics: ['online-safety', 'online-safety'] }],
  ['file-name-is-id id', { file: 'needs/other.json' }],
  ['record-shape private', { private: undefined }],
])('%s', (expected, need) => {
  expect(findings(need)).toContain(expected);
});
