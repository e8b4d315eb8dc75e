import { expect, test } from 'vitest';
import { digestOf } from '../../records/digestOf.js';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { samplePerson, sampleResource } from '../../testing/samples.js';
import { textStatus } from './textStatus.js';

const summary = { en: 'How to talk with children about what happens online.', fr: 'Parler avec les enfants.' };

const check = (status: object, person: object = {}) =>
  textStatus.check(
    sampleRecords({
      resources: [sampleResource({ summary, textStatus: status })],
      people: [samplePerson({ ...person })],
    }),
  );

test('drafts name nobody, and a text knows the English that it renders', () => {
  expect(check({ fr: { status: 'draft', renders: digestOf({ summary }) } })).toEqual([]);
  expect(check({ fr: { status: 'draft', renders: digestOf({ summary: { en: 'Earlier words.' } }) } })).toMatchObject([
    { level: 'warning', path: 'textStatus.fr.renders' },
  ]);
});

test('a language without a text has no status', () => {
  expect(check({ ru: { status: 'draft' } })).toMatchObject([{ path: 'textStatus.ru' }]);
});

const read = { by: 'reader-of-tests', on: '2026-02-01', text: digestOf({ summary }) };
const readInFrench = { ...read, text: digestOf({ summary }, 'fr') };

test('who reads or signs has a record, reads the language, and signs as a professional', () => {
  expect(check({ en: { status: 'signed', ...read } })).toEqual([]);
  expect(check({ en: { status: 'signed', ...read, by: 'somebody-else' } })).toMatchObject([
    { message: 'There is no person "somebody-else".' },
  ]);
  expect(check({ fr: { status: 'read-by-person', ...readInFrench } })).toMatchObject([{ path: 'textStatus.fr.by' }]);
  expect(check({ en: { status: 'signed', ...read } }, { professional: false })).toMatchObject([
    { message: '"reader-of-tests" is no professional, and only they sign.' },
  ]);
  expect(check({ en: { status: 'read-by-person', ...read } }, { professional: false })).toEqual([]);
});

test('a person is named with the status that says a person read, and with no other', () => {
  expect(check({ en: { status: 'signed', text: read.text } })).toMatchObject([{ path: 'textStatus.en.by' }]);
  expect(check({ en: { status: 'signed', by: 'reader-of-tests', text: read.text } })).toMatchObject([
    { path: 'textStatus.en.by' },
  ]);
  expect(check({ en: { status: 'read-by-machine', ...read } })).toMatchObject([
    { message: 'A "read-by-machine" names nobody.' },
  ]);
});

test('a status above draft is about the words that were read: after any change the text is a draft again', () => {
  const reader = { languages: ['fr'] };
  expect(check({ fr: { status: 'signed', ...readInFrench } }, reader)).toEqual([]);
  expect(check({ fr: { status: 'read-by-machine', text: readInFrench.text } })).toEqual([]);
  for (const status of ['signed', 'read-by-person', 'read-by-machine']) {
    const by = status === 'read-by-machine' ? {} : read;
    expect(
      check({ fr: { status, ...by, text: digestOf({ summary: { en: 'Earlier words.' } }) } }, reader),
    ).toMatchObject([
      {
        level: 'error',
        path: 'textStatus.fr.text',
        message: `The text has changed since it was called "${status}".`,
        fix: expect.stringContaining('Set the status back to "draft"'),
      },
    ]);
    expect(check({ fr: { status, ...by, text: undefined } }, reader)).toMatchObject([{ path: 'textStatus.fr.text' }]);
  }
});
