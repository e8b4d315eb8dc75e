import { defineRule, type Found } from '../Rule.js';
import { latinLookAlike, mixedScripts, scriptsOf } from '../scripts.js';
import { visibleTexts } from '../visibleTexts.js';

/** Letters that are drawn, not written: bold and italic ones of mathematics, wide ones, ligatures, letters in circles. */
const drawn = /[\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A\uFB00-\uFB06\u{1F110}-\u{1F189}\u24B6-\u24E9]/u;
/** Wide letters stand among the letters of these languages. */
const wide = /^(?:zh|ja|ko)\b/;

/** A word is found by the letters that it shows. */
export const mixedScript = defineRule({
  name: 'mixed-script',
  description:
    'The letters of a word are of one script: a Cyrillic "а" in an English word looks right and is not found.',
  check: ({ resources, concepts, publishers, needs }) => {
    return [...resources, ...concepts, ...publishers, ...needs].flatMap(({ file, raw }) => {
      return visibleTexts(raw).flatMap(({ path, text, language = '' }) => {
        // Nearly every text.
        if (/^[\u0000-\u024F\u2010-\u203A]*$/.test(text)) return [];
        return disguise(text, language).map((found) => ({ file, path, ...found }));
      });
    });
  },
});

function disguise(text: string, language: string): Omit<Found, 'file' | 'path'>[] {
  const words = text.split(/[^\p{L}\p{M}]+/u);
  const hasLatin = words.some((word) => /^[a-z]{2,}$/i.test(word));
  const common = {
    expected: 'words in the letters of one script',
    fix: 'Type the word again, in the letters of its language.',
  };
  for (const word of words) {
    // Most words: of Latin letters alone, or without any, and only Latin ones and Greek ones are imitated.
    if (/^[\u0000-\u024F]*$/.test(word)) continue;
    const mixed = /[A-Za-z\u0370-\u03FF]/.test(word) ? mixedScripts(word) : undefined;
    if (mixed !== undefined) return [{ ...common, message: `"${word}" mixes letters of ${mixed.join(' and ')}.` }];
    const latin = hasLatin && word.length > 1 ? latinLookAlike(word) : undefined;
    if (latin !== undefined && !scriptsOf(word).every((script) => alphabetOf(language) === script))
      return [{ ...common, message: `"${word}" reads as "${latin}", in letters of ${scriptsOf(word).join()}.` }];
  }
  if (wide.test(language)) return [];
  const letter = drawn.exec(text)?.[0];
  if (letter === undefined) return [];
  return [
    {
      message: `"${letter}" is drawn like a letter, and no search finds it.`,
      expected: `"${letter.normalize('NFKC')}"`,
      fix: 'Type the word again in plain letters.',
    },
  ];
}

/** The script that most texts of a language are written in: a Russian text may well hold the word "сор". */
function alphabetOf(language: string): string | undefined {
  if (/^(?:ru|uk|be|bg|mk|sr|kk|ky|mn|tg)\b/.test(language)) return 'Cyrillic';
  if (/^el\b/.test(language)) return 'Greek';
  return /^hy\b/.test(language) ? 'Armenian' : undefined;
}
