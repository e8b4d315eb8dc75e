import { eachTerm } from './eachTerm.js';
import { fold } from './fold.js';

/** Characters and words of a query that are used: no query costs more than these, however long. */
const characters = 128;
const most = 8;

/** The words that a query looks for, folded, each once; the last one may be unfinished. */
export function queryWords(query: string): readonly string[] {
  const words = new Set<string>();
  eachTerm(fold(query.slice(0, characters)), false, (term) => {
    if (words.size < most) words.add(term);
  });
  return [...words];
}
