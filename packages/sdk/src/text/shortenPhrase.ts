import { aString } from '../must.js';
import { tellingWords } from './analyseQuery.js';
import { languageRules } from './languages/index.js';

/**
 * A phrase in the fewest words by which the search still recognises the same texts: without those that tell nothing, each
 * word once. How it begins stays where it asks how something is done: who asks so may be somebody else. For files that
 * must be small; what people read is the phrase itself.
 *
 * @param language BCP 47 tag.
 * @returns The phrase as it is where nothing shorter says the same.
 * @throws {SafeguardingError} `invalid-option` for what is no text.
 * @example
 * ```ts
 * import { shortenPhrase } from '@safeguarding/sdk';
 *
 * shortenPhrase('my ex is sharing my pictures', 'en'); // → 'ex sharing pictures'
 * ```
 */
export function shortenPhrase(phrase: string, language: string): string {
  aString(phrase, 'phrase');
  aString(language, 'language');
  const short = language.split('-', 1)[0]!.toLowerCase();
  const words = tellingWords(phrase, short).map(({ word }) => word);
  const beginning = languageRules[short]?.howTo.find((each) => phrase.startsWith(each)) ?? '';
  const said = beginning.split(' ');
  const shorter = [beginning, ...words.filter((word) => !said.includes(word))].filter(Boolean).join(' ');
  return shorter.length < phrase.length && isSame(wordsOf(shorter, short), wordsOf(phrase, short)) ? shorter : phrase;
}

const wordsOf = (phrase: string, language: string): readonly string[] =>
  tellingWords(phrase, language).map(({ word, isStop }) => `${word} ${isStop}`);

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, place) => word === b[place]);
