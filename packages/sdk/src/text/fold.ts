import { aString } from '../must.js';

/** Letters that Unicode does not decompose, and what searchers type for them. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  // Arabic: alef wasla, teh marbuta, alef maksura, Persian yeh and kaf, tatweel.
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ـ: '',
  // Apostrophes, of which keyboards make many.
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
  '´': "'",
};
/**
 * Those, and marks on letters of alphabets. Marks that are letters to their readers stay: the vowel signs of Indic and
 * Thai writing, without which half of the words would be alike, and the two that make other kana of kana.
 */
const special = /* @__PURE__ */ lazyPattern(
  () =>
    new RegExp(
      String.raw`(?![\u3099\u309a])(?:\p{sc=Zinh}|\p{Cf}|(?=[\u0400-\u06ff])\p{M}|[\u093c${Object.keys(plain).join('')}]|(?![0-9])\p{Nd}|[\u30a1-\u30f6])`,
      'gu',
    ),
);
/** A nasal before another consonant of Devanagari, which is written as a dot as well: हिन्दी, हिंदी. */
const nasal = /[\u0919\u091e\u0923\u0928\u092e]\u094d(?=[\u0915-\u0939])/g;

/** What a letter is compared as that {@link special} finds. */
function plainLetter(letter: string): string {
  const known = plain[letter];
  if (known !== undefined) return known;
  const code = letter.codePointAt(0)!;
  if (code >= 0x30a1 && code <= 0x30f6) return String.fromCodePoint(code - 0x60); // Katakana as hiragana.
  if (!digits().test(letter)) return '';
  let value = 0;
  while (value < 9 && digits().test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
const digits = /* @__PURE__ */ lazyPattern(() => /^\p{Nd}$/u);

/**
 * The form in which texts and queries are compared: compatibility forms, case, accents and vowel marks, and the
 * letters above made alike, digits of all scripts, katakana as hiragana, whatever the locale of the machine. ё becomes е and أ becomes ا by decomposition.
 *
 * @throws {SafeguardingError} `invalid-option` for what is no string.
 * @example
 * ```ts
 * fold('Sécurité’'); // → "securite'"
 * fold('ЁЛКА') === fold('елка'); // → true
 * ```
 */
export function fold(text: string): string {
  aString(text, 'text');
  return foldText(text);
}

/** The same for what is known to be a text. */
export function foldText(text: string): string {
  // Most words are ASCII already; normalising them costs ten times as much as this look.
  if (isAscii(text)) return text.toLowerCase().replaceAll('`', "'");
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!foldsAlone(code)) return foldWhole(text);
    folded += letters[code] ??= foldWhole(text.charAt(i));
  }
  return folded;
}

/** What letters that {@link foldsAlone} are compared as, by their code units, once they were met. */
const letters: string[] = [];

/**
 * Whether a letter is compared as the same whatever stands beside it: those of Latin, Cyrillic, Arabic and Han. All their
 * marks are left out, so that nothing of two letters becomes one.
 */
const foldsAlone = (code: number): boolean =>
  code < 0x250 ||
  (code >= 0x400 && code < 0x700 && (code < 0x500 || code >= 0x600)) ||
  (code >= 0x4e00 && code < 0xa000);

function foldWhole(text: string): string {
  const bare = text.replaceAll('´', "'").normalize('NFKD').toLowerCase();
  return bare.replace(nasal, '\u0902').replace(special(), plainLetter).normalize('NFC'); // NFC puts Hangul syllables together again.
}

/** The form in which texts are cut into words: case, compatibility forms and apostrophes made alike, accents kept for stemming. */
export function lowerCase(text: string): string {
  if (isAscii(text)) return text.toLowerCase().replaceAll('`', "'");
  return text
    .replaceAll('´', "'")
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible(), '')
    .replace(/[’‘ʼʻ`]/g, "'");
}
const invisible = /* @__PURE__ */ lazyPattern(() => /\p{Cf}/gu);

/** Order by UTF-16 code units, the same on every machine. For ids, which are ASCII. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a text needs no table of Unicode, as most words do not. */
export const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/**
 * A pattern that is made when it is first used: what it takes from the tables of Unicode is read then, which is most of
 * the time that loading this code would take.
 */
export function lazyPattern(make: () => RegExp): () => RegExp {
  let pattern: RegExp | undefined;
  return () => (pattern ??= make());
}
