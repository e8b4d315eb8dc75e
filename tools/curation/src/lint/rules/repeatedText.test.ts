import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { repeatedText } from './repeatedText.js';

const check = (...samples: Record<string, unknown>[]) =>
  repeatedText.check(
    sampleRecords({ resources: samples.map((sample, at) => sampleResource({ id: `r${at}`, ...sample })) }),
  );
const en = (text: string) => ({ en: text });

test('summaries of their own are fine, though they share seven words', () => {
  expect(
    check(
      { summary: en('How schools keep children safe from harm online, step by step and term by term.') },
      { summary: en('What clubs do to keep children safe from harm online.') },
    ),
  ).toEqual([]);
});

test.each([
  ['the title itself', 'Keeping children safe', 'Keeping children safe.'],
  ['the title and a little', 'Keeping children safe', 'This is a guide about keeping children safe.'],
  [
    'the title within more words',
    'Protection of young children from harm in schools and clubs of Wales',
    'A law called Protection of young children from harm in schools and clubs of Wales, with six chapters on duties.',
  ],
])('a summary that repeats %s says nothing', (_what, title, summary) => {
  expect(check({ title: en(title), summary: en(summary) })).toMatchObject([
    { level: 'warning', path: 'summary.en', message: 'The summary repeats the title.' },
  ]);
});

test('two records with eight words in a row are one text', () => {
  const words = 'how teachers explain grooming and bullying to pupils';
  expect(
    check({ summary: en(`Explains ${words} at home.`) }, { summary: en(`A video on ${words} in class.`) }),
  ).toMatchObject([
    { file: 'records/resources/r1.json', message: `The summary of r0 has the same words: "${words}".` },
  ]);
});

test('the name of a body is no text', () => {
  const name = 'from the National Centre for Missing Children in the United States';
  expect(
    check({ summary: en(`A film ${name} on grooming.`) }, { summary: en(`Posters ${name} for schools.`) }),
  ).toEqual([]);
});

test('a note repeats the summary', () => {
  const summary = en('Schools and colleges in England must read part one before each September term.');
  expect(check({ summary, usageNote: summary })).toMatchObject([{ path: 'usageNote.en' }]);
});
