import { nearestWord } from './nearestWord.js';

/** The sentence that tells a page's author about a word that means nothing here. */
export function unknownWord(attribute: string, word: string, words: Iterable<string>): string {
  const nearest = nearestWord(word, words);
  return `${attribute}: "${word}" is not known and is ignored.${nearest ? ` Did you mean "${nearest}"?` : ''}`;
}
