import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleProvenance, sampleResource } from '../../testing/samples.js';
import { contactData } from './contactData.js';

const check = (text: string, fields: Record<string, unknown> = {}) =>
  contactData.check(sampleRecords({ resources: [sampleResource({ usageNote: { en: text }, ...fields })] }));

test.each([
  'Covers 2019–2020, revised 2023-04-12 and 12.04.2024.',
  'Read by 1 000 000 children in 2021, 2022 and 2023.',
  'ISBN 978-92-3-100306-6, General comment No. 25 (2021), A/RES/44/25.',
  'For 116 schools; pages 110–117; help for ages 12 to 18.',
  'Call for action of 2030. Text 250 children read.',
  'Works in the U.S. and the U.K., e.g. with teachers; the .org ending.',
  'Written with Dr Barnardo’s homes in mind; Miss nobody.',
])('%s holds no contact data', (text) => {
  expect(check(text)).toEqual([]);
});

test.each([
  ['Write to help@unicef.org.', 'an e-mail address: "help@unicef.org"'],
  ['Write to help (at) unicef (dot) org.', 'an e-mail address'],
  ['Ring +44 20 7946 0958.', 'a telephone number: "+44 20 7946 0958"'],
  ['Ring 1-800-843-5678 today.', 'a telephone number: "1-800-843-5678"'],
  ['Phone (020) 7946 0958.', 'a telephone number'],
  ['Call 911 at once.', 'a telephone number: "911"'],
  ['Children can ring 116 111.', 'a telephone number: "116 111"'],
  ['Llama al 018000 12 34.', 'a telephone number'],
  ['拨打12355', 'a telephone number'],
  ['See https://www.unicef.org/safe for more.', 'a web address'],
  ['See www.unicef.org for more.', 'a web address'],
  ['Found at unicef.org/safe.', 'a web address'],
  ['Follow @unicef_safe.', 'an account'],
  ['Ask Mrs Smith at the office.', 'a person: "Mrs Smith"'],
])('%s does', (text, what) => {
  const findings = check(text);
  expect(findings).toMatchObject([{ level: 'error', path: 'usageNote.en' }]);
  expect(findings[0]?.message).toContain(what);
});

test('a number that is the name of the service may stand in its texts', () => {
  const title = { en: '3018: the line against online violence' };
  expect(check('Call 3018 when it hurts.', { title })).toEqual([]);
  expect(check('Call 116111.', { title: { en: 'Child Helpline 116 111' } })).toEqual([]);
  expect(check('Call 3020.', { title })).toMatchObject([{ path: 'usageNote.en' }]);
});

test('titles keep their numbers, and the notes of curators their pages, but no mail', () => {
  const note = 'Seen at https://www.unicef.org/safe, sent by jo@unicef.org.';
  expect(
    check('Safe.', { title: { en: 'Guide 2019-2020: call 911' }, provenance: sampleProvenance({ note }) }),
  ).toMatchObject([{ path: 'provenance.note', message: 'The text holds an e-mail address: "jo@unicef.org".' }]);
});
