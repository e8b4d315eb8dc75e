import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleHelpline, sampleNeed, samplePerson, sampleReview } from '../../testing/samples.js';
import { needReview } from './needReview.js';

const speaker = samplePerson({ id: 'speaker-of-tests', professional: false });
const lead = samplePerson({ id: 'lead-of-tests' });

const check = (
  review: object = {},
  { need = {}, people = [lead, speaker] }: { need?: object; people?: Record<string, unknown>[] } = {},
) =>
  needReview.check(
    sampleRecords({
      resources: [sampleHelpline(), sampleHelpline({ id: 'second-line' })],
      needs: [sampleNeed({ ...need })],
      people,
      reviews: [sampleReview({ ...review })],
    }),
  );
const by = (...reviewers: (readonly [person: string, competence: string])[]) => ({
  reviewers: reviewers.map(([person, competence]) => ({ person, role: 'Made up for tests', competence, body: null })),
});

test('two people of different competence have read the texts as they are', () => {
  expect(check()).toEqual([]);
});

test.each([
  ['the heading', { heading: { en: 'If home is not safe' } }],
  ['the advice', { advice: { en: 'If you can, talk to somebody.' } }],
  ['the urgency', { urgency: 'now' }],
  [
    'the first answers',
    {
      answers: [
        { id: 'second-line', role: 'talk' },
        { id: 'safe-line', role: 'talk' },
      ],
    },
  ],
  ['what an answer does', { answers: [{ id: 'safe-line', role: 'tell' }] }],
])('when %s changes the review counts no longer', (_what, need) => {
  expect(check({}, { need })).toMatchObject([
    { level: 'warning', path: 'digest', expected: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
});

test('what a review is not about may change: phrases, other languages, answers for other places', () => {
  const answers = [
    { id: 'safe-line', role: 'talk' },
    { id: 'second-line', role: 'talk', places: ['JP'] },
  ];
  expect(check({}, { need: { answers, label: { en: 'Other words' }, words: { en: ['smacking'] } } })).toEqual([]);
});

test('the reviewers are two, one for the subject and one for the language', () => {
  expect(check(by(['lead-of-tests', 'subject'], ['lead-of-tests', 'language']))).toMatchObject([
    { level: 'error', path: 'reviewers' },
  ]);
  expect(check(by(['lead-of-tests', 'subject'], ['lead-of-tests', 'subject']))).toMatchObject([{ path: 'reviewers' }]);
});

test('they have a record, and the right', () => {
  expect(check({}, { people: [lead] })).toMatchObject([
    { path: 'reviewers[1].person', message: 'There is no person "speaker-of-tests".' },
  ]);
  const people = (fields: object, other: object = {}) => ({
    people: [samplePerson({ ...lead, ...fields }), samplePerson({ ...speaker, ...other })],
  });
  expect(check({}, people({ professional: false }))).toMatchObject([
    { path: 'reviewers[0].person', message: expect.stringContaining('no professional') },
  ]);
  expect(check({}, people({ places: ['PH'] }))).toMatchObject([
    { path: 'reviewers[0].person', message: '"lead-of-tests" is not said to know the practice in "GB".' },
  ]);
  expect(check({}, people({ places: ['GB-SCT'] }))).toMatchObject([{ path: 'reviewers[0].person' }]);
  expect(check({}, people({}, { languages: ['fr'] }))).toMatchObject([
    { path: 'reviewers[1].person', message: expect.stringContaining('not said to read "en"') },
  ]);
});

test('a review lasts a year at most, and one that is past is said', () => {
  expect(check({ decidedOn: '2026-11-01', dueOn: '2027-11-01' })).toEqual([]);
  expect(check({ decidedOn: '2026-11-01', dueOn: '2027-11-02' })).toMatchObject([
    { level: 'error', path: 'dueOn', expected: 'a day after 2026-11-01, and not after 2027-11-01' },
  ]);
  expect(check({ decidedOn: '2026-11-01', dueOn: '2026-10-01' })).toMatchObject([
    { level: 'error', path: 'dueOn' },
    { level: 'warning', path: 'dueOn' },
  ]);
  expect(check({ decidedOn: '2025-11-01', dueOn: '2026-10-01' })).toMatchObject([{ level: 'warning', path: 'dueOn' }]);
});

test('the file is named after the need and the language, which exist', () => {
  expect(check({ file: 'reviews/other.en.json' })).toMatchObject([{ expected: 'things-at-home.en.json' }]);
  expect(check({ need: 'no-such-need' })).toMatchObject([{ path: 'need' }]);
  expect(check({ language: 'fr' }).map(({ path }) => path)).toContain('language');
});
