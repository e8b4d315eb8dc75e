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
      String.raw`(?![\u3099\u309a])(?:\p{sc=Zinh}|(?=[\u0400-\u06ff])\p{M}|[\u093c${Object.keys(plain).join('')}])`,
      'gu',
    ),
);

/**
 * The form in which texts and queries are compared: compatibility forms, case, accents and vowel marks, and the
 * letters above made alike, whatever the locale of the machine. ё becomes е and أ becomes ا by decomposition.
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
  const bare = text.replaceAll('´', "'").normalize('NFKD').toLowerCase();
  return bare.replace(special(), (letter) => plain[letter] ?? '').normalize('NFC'); // NFC puts Hangul syllables together again.
}

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
