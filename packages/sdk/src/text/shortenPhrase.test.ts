import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analysePhrase } from './analysePhrase.js';
import { shortenPhrase } from './shortenPhrase.js';

test('words that tell nothing go, and those that come again', () => {
  expect(shortenPhrase('my Ex is sharing my pictures of my ex', 'en')).toBe('ex sharing pictures');
  expect(shortenPhrase('il m’insulte devant tout le monde', 'fr')).toBe('me insulte devant monde');
});

test('what tells who does it to whom stays, and the only word that tells something keeps its company', () => {
  expect(shortenPhrase('he hits me', 'en')).toBe('hits me');
  expect(shortenPhrase('who can i talk to', 'en')).toBe('who can i talk to');
});

test('a question how something is done stays one', () => {
  expect(shortenPhrase('how do i get my pictures taken down', 'en')).toBe('how do i pictures taken down');
});

test('a phrase that says who does it does not begin with the deed, as whoever does it would', () => {
  expect(shortenPhrase('they will leak my pictures', 'en')).toBe('they will leak my pictures');
  expect(shortenPhrase('my ex is sharing my pictures', 'en')).toBe('ex sharing pictures');
});

test('what cannot be cut shorter stays as it is: pairs of Chinese are longer than their text', () => {
  expect(shortenPhrase('有人威胁要发我的照片', 'zh-Hans')).toBe('有人威胁要发我的照片');
  expect(shortenPhrase('', 'en')).toBe('');
});

test('any phrase has the same words as before', () => {
  const words: Readonly<Record<string, readonly string[]>> = {
    en: ['how', 'to', 'do', 'i', 'me', 'not', 'my', 'Pictures', 'picture', 'a.b.c', 'kid’s', 'the', '4', '!'],
    fr: ['comment', "j'ai", 'm’insulte', 'ne', 'pas', 'élève', 'ÉLÈVES', 'l’école', 'le', 'sœur'],
    ar: ['كيف', 'الطفل', 'والطفل', 'لا', 'نفسي', 'صورة', 'انا', 'الالعاب'],
    ru: ['как', 'ребёнок', 'ребенок', 'не', 'меня', 'бьют'],
    'zh-Hans': ['有人', '威胁', '我', '的', '照片', ' '],
  };
  for (const [language, known] of Object.entries(words))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...known), { maxLength: 8 }), (drawn) => {
        const phrase = drawn.join(language === 'zh-Hans' ? '' : ' ');
        const shorter = shortenPhrase(phrase, language);
        expect(analysePhrase(shorter, language)).toEqual(analysePhrase(phrase, language));
        expect(shorter.length).toBeLessThanOrEqual(phrase.length);
      }),
    );
});
