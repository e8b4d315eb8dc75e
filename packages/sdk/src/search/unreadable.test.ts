import { expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';

const catalogueIn = (...languages: readonly string[]) =>
  openCatalogue(
    datasetOf(
      [
        resourceOf('guide', 'Guide'),
        resourceOf('line', 'Line', { type: 'helpline' }),
        resourceOf('line-kr', 'Line', { type: 'helpline', places: ['KR'] }),
        resourceOf('lines', 'Lines of all countries', { type: 'directory' }),
        resourceOf('titled', 'คู่มือ'),
      ],
      { languages },
    ),
  );
const asked = (text: string, languages: readonly string[] = ['en', 'fr'], more = {}) => {
  const {
    resources,
    unreadable,
    partial,
    private: isPrivate,
  } = queryCatalogue(catalogueIn(...languages), { text, ...more });
  return { ids: resources.map(({ id }) => id), unreadable, partial, isPrivate };
};

test.each(['도와주세요', 'ช่วยด้วย', 'मदद चाहिए', 'помогите мне', 'ساعدوني', '帮帮我', 'βοήθεια'])(
  '%j in a catalogue in English and French brings help, directories first, and its languages',
  (text) => {
    expect(asked(text)).toEqual({ ids: ['lines', 'line'], unreadable: ['en', 'fr'], partial: false, isPrivate: true });
  },
);

test('services of the place are help, too, and those of others are none', () => {
  expect(asked('도와주세요', ['en'], { within: { countries: ['KR'] } }).ids).toEqual(['lines', 'line', 'line-kr']);
});

test.each([
  ['ru', 'помогите'],
  ['ar', 'ساعدوني'],
  ['zh-Hans', '帮帮我'],
  ['zh-Hant', '幫幫我'],
  ['ja', '助けて'],
  ['ko', '도와주세요'],
  ['hi', 'मदद'],
])('a catalogue in %s reads %j, though it finds nothing', (language, text) => {
  expect(asked(text, ['en', language])).toMatchObject({ ids: [], unreadable: undefined });
});

test.each(['zzzz', '123', '???', 'zzzz 도와주세요'])('%j is read by all', (text) => {
  expect(asked(text).unreadable).toBeUndefined();
});

test('what is found in such a script is shown', () => {
  expect(asked('คู่มือ')).toMatchObject({ ids: ['titled'], unreadable: undefined });
});

test('languages that are no tags leave all as it was', () => {
  expect(asked('도와주세요', ['no tag!'])).toMatchObject({ ids: [], unreadable: undefined });
});
