import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { recordShape } from './recordShape.js';

const check = (fields: Record<string, unknown>) =>
  recordShape.check(sampleRecords({ resources: [sampleResource(fields)] }));

test('a record with every field as the schema has it is fine', () => {
  expect(check({})).toEqual([]);
});

test('a missing field is named, with what to add', () => {
  expect(check({ title: undefined })).toEqual([
    {
      level: 'error',
      rule: 'record-shape',
      file: 'records/resources/safe-online.json',
      path: 'title',
      message: '"title" is missing.',
      expected: 'an object in curly brackets',
      fix: 'Add "title".',
    },
  ]);
});

test.each([
  ['an unknown field', { colour: 'red' }, '', /"colour": unknown field/],
  ['a list that is a text', { topics: 'online-safety' }, 'topics', /"topics" is "online-safety"/],
  ['an empty list of topics', { topics: [] }, 'topics', /too short/],
  ['a year in words', { published: { date: 'last year', evidence: 'found' } }, 'published.date', /last year/],
  [
    'a value outside a closed list',
    { published: { date: '2023', evidence: 'guessed' } },
    'published.evidence',
    /guessed/,
  ],
  ['markup in a title', { title: { en: '<b>Safe</b>' } }, 'title.en', /<b>Safe/],
  ['a character that turns the direction of text', { title: { en: 'Safe\u202Eonline' } }, 'title.en', /Safe/],
  ['a language tag in capitals', { title: { en: 'Safe', EN: 'Safe' } }, 'title.EN', /"EN"/],
  ['no English title', { title: { fr: 'Sûr' } }, 'title', /"title"/],
  [
    'an address with a password',
    { editions: [{ language: 'en', url: 'https://a:b@example.org/' }] },
    'editions[0].url',
    /a:b/,
  ],
  [
    'a script for an address',
    { editions: [{ language: 'en', url: 'javascript:alert(1)' }] },
    'editions[0].url',
    /alert/,
  ],
  ['a successor that is neither form', { supersededBy: { name: 'x' } }, 'supersededBy', /none of the allowed forms/],
])('finds %s', (_what, fields, path, message) => {
  const [finding, ...others] = check(fields);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ level: 'error', path });
  expect(finding?.message).toMatch(message);
  expect(finding?.expected).toBeTruthy();
  expect(finding?.fix).toBeTruthy();
});

test('leaves http: addresses and long summaries to the rules that know the remedy', () => {
  expect(
    check({ editions: [{ language: 'en', url: 'http://example.org/' }], summary: { en: 'x'.repeat(301) } }),
  ).toEqual([]);
});
