import { expect, test } from 'vitest';
import { sampleRecords, type Samples } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleHelpline, sampleNeed, sampleResource } from '../../testing/samples.js';
import { needAnswers } from './needAnswers.js';

const concepts = [
  ['helpline'],
  ['guide'],
  ['norm'],
  ['legislation-text', 'norm'],
  ['study'],
  ['case-study', 'study'],
].map(([id, ...broader]) => sampleConcept({ id, scheme: 'resource-type', broader }));

const check = (need: object = {}, { resources = [], ...more }: Samples = {}) =>
  needAnswers.check(
    sampleRecords({
      concepts,
      resources: [sampleHelpline(), ...resources],
      needs: [sampleNeed({ ...need })],
      ...more,
    }),
  );
const work = (fields: object) => sampleResource({ id: 'work', places: ['global'], ...fields });
const line = { id: 'safe-line', role: 'talk' };

test('a need that a worldwide helpline answers has no fault, nor has a catalogue without needs', () => {
  expect(check()).toEqual([]);
  const resources = [sampleHelpline()];
  const answerSets = [{ id: 'lines', label: 'Lines', resources: [{ id: 'safe-line' }] }];
  expect(needAnswers.check(sampleRecords({ resources, answerSets }))).toEqual([]);
});

test('an answer that is not there is an error, with the nearest id', () => {
  expect(check({ answers: [line, { id: 'safe-lime', role: 'talk' }] })).toMatchObject([
    {
      level: 'error',
      file: 'records/needs/things-at-home.json',
      path: 'answers[1].id',
      message: 'There is no resource "safe-lime".',
      fix: 'Did you mean "safe-line"? If not, remove it.',
    },
  ]);
  const answerSets = [{ id: 'child-helplines', label: 'Lines', resources: [{ id: 'safe-line' }, { id: 'gone-line' }] }];
  const redirects = [
    { id: 'gone-line', status: 'withdrawn', reason: 'closed', since: '1.2.0', alternatives: ['safe-line'] },
  ];
  expect(check({ answers: [{ set: 'child-helpline', role: 'talk' }, line] }, { answerSets, redirects })).toMatchObject([
    {
      file: 'records/needs/things-at-home.json',
      path: 'answers[0].set',
      fix: 'Did you mean "child-helplines"? If not, add the set.',
    },
    {
      level: 'error',
      file: 'records/answer-sets/child-helplines.json',
      path: 'resources[1].id',
      message: '"gone-line" was withdrawn.',
    },
    { level: 'warning', file: 'records/answer-sets/child-helplines.json', message: 'No need names this set.' },
  ]);
  expect(check({ answers: [] })).toMatchObject([
    { level: 'error', path: 'answers', message: 'Nothing answers the need.' },
    { message: 'The service answers no need.' },
  ]);
});

test('what moved or was superseded is followed by the engine, and written anew', () => {
  const redirects = [{ id: 'old-line', status: 'moved', to: 'safe-line', since: '1.2.0' }];
  const resources = [work({ id: 'first-guide', supersededBy: { id: 'second-guide' } }), work({ id: 'second-guide' })];
  const answers = [line, { id: 'old-line', role: 'talk' }, { id: 'first-guide', role: 'learn' }];
  expect(check({ answers, private: undefined, urgency: undefined }, { resources, redirects })).toMatchObject([
    { level: 'warning', path: 'answers[1].id', fix: 'Write "safe-line".' },
    { level: 'warning', path: 'answers[2].id', fix: 'Write "second-guide".' },
  ]);
});

test('every service answers a need, by itself or in a set that a need names', () => {
  const resources = ['one', 'two', 'three'].map((id) => sampleHelpline({ id, places: ['PH'] }));
  const answerSets = [{ id: 'lines', label: 'Lines', resources: [{ id: 'one' }] }];
  const answers = [{ set: 'lines', role: 'talk' }, { id: 'two', role: 'talk' }, line];
  expect(check({ answers }, { resources, answerSets })).toMatchObject([
    { level: 'warning', file: 'records/resources/three.json', message: 'The service answers no need.' },
  ]);
});

test('an urgent need is answered on a page without a country too', () => {
  const resources = [sampleHelpline({ id: 'safe-line', places: ['PH'] })];
  const records = sampleRecords({ concepts, resources, needs: [sampleNeed()] });
  expect(needAnswers.check(records)).toMatchObject([
    { level: 'warning', path: 'answers', expected: 'at least one answer for the whole world' },
  ]);
  const calm = sampleNeed({ urgency: undefined, private: undefined });
  expect(needAnswers.check(sampleRecords({ concepts, resources, needs: [calm] }))).toEqual([]);
  // Where the record is for all, and the answer is not.
  expect(check({ answers: [{ ...line, places: ['PH'] }] })).toMatchObject([{ level: 'warning', path: 'answers' }]);
});

test.each([
  ['a law', { type: 'legislation-text' }, 'law or a standard'],
  ['a case study', { type: 'case-study' }, 'research'],
  [
    'an account of abuse',
    { audiences: ['children'], content: ['account-of-abuse'] },
    'a text with an account of abuse',
  ],
  ['what is for staff', { audiences: ['teachers'] }, 'for people who work with children'],
])('%s never answers a private need about oneself', (_what, fields, why) => {
  const answers = [line, { id: 'work', role: 'learn' }];
  expect(check({ answers }, { resources: [work(fields)] })).toMatchObject([
    { level: 'error', path: 'answers[1].id', message: `"work" is ${why}, and somebody in need would read it.` },
  ]);
  for (const other of [
    { private: undefined, urgency: undefined },
    { about: 'pupil', urgency: undefined },
  ])
    expect(check({ answers, ...other }, { resources: [work(fields)] })).toEqual([]);
});

test('staff who ask for themselves may read what is for staff', () => {
  const answers = [line, { id: 'work', role: 'learn' }];
  const resources = [work({ audiences: ['designated-safeguarding-leads'] })];
  expect(check({ answers, askers: ['teachers'] }, { resources })).toEqual([]);
});

test('the same answer twice is said', () => {
  expect(check({ answers: [line, line] })).toMatchObject([{ level: 'warning', path: 'answers[1].id' }]);
});
