import { plainWords } from '../records/plainWords.js';

/** What Arabic writes together with the next word: "and", "so", "in", "like", "for", the article. */
const arabicPrefixes = '(?:[وفبكل]{0,2}(?:ال|لل)?)';
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u;
const arabic = /\p{scx=Arab}/u;

/**
 * A pattern for terms with commas between them, to be looked for in what {@link plainWords} makes of a text. `*` at the
 * end of a word stands for any ending, `…` for up to three words. What is found may begin with a space.
 */
export function termPattern(terms: string): RegExp {
  const sources = terms
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');
  // Chinese writes no spaces, so its terms have no edges to look for.
  const [within, whole] = [true, false].map((is) => sources.filter((term) => unspaced.test(term) === is).map(sourceOf));
  const parts = [
    // The edges once for all terms: a look at each place for each term is twenty times the work.
    ...(whole!.length > 0 ? [`(?:^| )(?:${whole!.join('|')})(?= |$)`] : []),
    ...within!,
  ];
  return new RegExp(parts.join('|'), 'u');
}

function sourceOf(term: string): string {
  const words = term.split(/\s+/).map((word) => (word === '…' ? '…' : wordSource(word)));
  if (unspaced.test(term)) return words.join('').replaceAll('…', '.{0,6}?');
  return words.reduce((text, word, at) => {
    if (word === '…') return `${text} (?:[^ ]+ ){0,3}?`;
    return at === 0 || text.endsWith('?') ? text + word : `${text} ${word}`;
  }, '');
}

function wordSource(word: string): string {
  const plain = plainWords(word.replace('*', ''));
  return `${arabic.test(plain) ? arabicPrefixes : ''}${plain}${word.endsWith('*') ? '[^ ]*' : ''}`;
}
