import { eachTerm, isUnspaced } from './eachTerm.js';
import { fold } from './fold.js';

/** What is used of a query: no query costs more, however long. Two pairs of characters are about a word. */
const characters = 128;
const mostWords = 8;
const mostPairs = 16;

/** The words that a query looks for, folded, each once; the last one may be unfinished. */
export function queryWords(query: string): readonly string[] {
  const words = new Set<string>();
  eachTerm(fold(query.slice(0, characters)), false, (term) => {
    if (words.size < (isUnspaced(term) ? mostPairs : mostWords)) words.add(term);
  });
  return [...words];
}
