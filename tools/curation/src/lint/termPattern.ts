import { plainWords } from '../records/plainWords.js';

/** What Arabic writes together with the next word: "and", "so", "in", "like", "for", the article. */
const arabicPrefixes = '(?:[وفبكل]{0,2}(?:ال|لل)?)';
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u;
const arabic = /\p{scx=Arab}/u;

/**
 * A pattern for terms with commas between them, to be looked for in what {@link plainWords} makes of a text. `*` at the
 * end of a word stands for any ending, `…` for up to three words.
 */
export function termPattern(terms: string): RegExp {
  const sources = terms
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '')
    .map(sourceOf);
  return new RegExp(sources.join('|'), 'u');
}

function sourceOf(term: string): string {
  const words = term.split(/\s+/).map((word) => (word === '…' ? '…' : wordSource(word)));
  // Chinese writes no spaces, so a term has no edges to look for.
  if (unspaced.test(term)) return words.join('').replaceAll('…', '.{0,6}?');
  const joined = words.reduce((text, word, at) => {
    if (word === '…') return `${text} (?:\\S+ ){0,3}?`;
    return at === 0 || text.endsWith('?') ? text + word : `${text} ${word}`;
  }, '');
  return `(?<![\\p{L}\\p{M}\\p{N}])${joined}(?![\\p{L}\\p{M}\\p{N}])`;
}

function wordSource(word: string): string {
  const plain = plainWords(word.replace('*', ''));
  return `${arabic.test(plain) ? arabicPrefixes : ''}${plain}${word.endsWith('*') ? '[\\p{L}\\p{M}]*' : ''}`;
}
