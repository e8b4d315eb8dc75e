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
const special = /[\p{M}ßæœøłđıςٱةىیکـ’‘ʼʻ`´]/gu;

/**
 * The form in which texts and queries are compared: compatibility forms, case, accents and vowel marks, and the
 * letters above made alike, whatever the locale of the machine. ё becomes е and أ becomes ا by decomposition.
 */
export function fold(text: string): string {
  // Most words are ASCII already; normalising them costs ten times as much as this look.
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase().replaceAll('`', "'");
  const bare = text.replaceAll('´', "'").normalize('NFKD').toLowerCase();
  return bare.replace(special, (letter) => plain[letter] ?? '').normalize('NFC'); // NFC puts Hangul syllables together again.
}
