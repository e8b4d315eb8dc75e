import { aString } from '../must.js';
import { sequenceOf, tellingWords } from './analyseQuery.js';
import { languageRules } from './languages/index.js';

/**
 * A phrase in the fewest words by which the search still recognises the same texts: without those that tell nothing, each
 * word once. How it begins stays where it asks how something is done, and none begins so anew: who asks so may
 * be somebody else. For files that
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
  const { howTo = [], doing } = languageRules[short] ?? {};
  const words = tellingWords(phrase, short).map(({ word }) => word);
  const sequence = sequenceOf(phrase);
  const beginning = howTo.find((each) => sequence.join(' ').startsWith(each)) ?? '';
  const said = beginning.split(' ');
  const shorter = [beginning, ...words.filter((word) => !said.includes(word))].filter(Boolean).join(' ');
  const [first = ''] = sequence;
  const [next = ''] = sequenceOf(shorter);
  const asksElse = first !== next && (doing?.test(first) === true || doing?.test(next) === true);
  const isShorter = shorter.length < phrase.length && !asksElse;
  return isShorter && isSame(wordsOf(shorter, short), wordsOf(phrase, short)) ? shorter : phrase;
}

const wordsOf = (phrase: string, language: string): readonly string[] =>
  tellingWords(phrase, language).map(({ word, isStop }) => `${word} ${isStop}`);

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, place) => word === b[place]);
