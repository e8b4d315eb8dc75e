import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { textLanguage } from './textLanguage.js';

test('an English summary under "fr" is found, and a title in the letters of another language', () => {
  const english = 'How teachers can talk with children about what happens online, with questions to start from.';
  const resources = [
    sampleResource({ summary: { en: english, fr: english }, title: { en: 'Safe Online', fr: 'Безопасность детей' } }),
  ];
  expect(textLanguage.check(sampleRecords({ resources }))).toMatchObject([
    { level: 'warning', path: 'title.fr', message: 'The text stands under "fr" and looks like Cyrillic letters.' },
    { level: 'warning', path: 'summary.fr', message: 'The text stands under "fr" and looks like English.' },
  ]);
});

test('a name of one word is written as its owner writes it; a title of several is a title in another language', () => {
  const said = (el: string) =>
    textLanguage.check(sampleRecords({ resources: [sampleResource({ title: { en: 'SafeLine: report', el } })] }));
  expect(said('SafeLine')).toEqual([]);
  expect(said('Report illegal content here')).toMatchObject([{ path: 'title.el' }]);
});
