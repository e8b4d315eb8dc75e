import { tellingWords } from './analyseQuery.js';
import { aString } from '../must.js';
import { foldText } from './fold.js';
import { stemsOf } from './stem.js';

/** A word of a phrase, as the search compares it. */
export interface PhraseWord {
  /** Folded. */
  readonly term: string;
  /** Its other forms, folded; that of a group of words that mean the same begins with "=". */
  readonly stems: readonly string[];
  /** Whether it tells little by itself. Most such words are left out where others tell more. */
  readonly isStop: boolean;
}

/**
 * The words of a phrase by which the search recognises it, in one language. Two phrases with the same words, or with other
 * forms of them, are one phrase to the search: whoever writes needs wants to know.
 *
 * @param language BCP 47 tag.
 * @throws {SafeguardingError} `invalid-option` for what is no text.
 * @example
 * ```ts
 * import { analysePhrase } from '@safeguarding/sdk';
 *
 * analysePhrase('my ex is sharing my pictures', 'en').map(({ term }) => term); // → ['ex', 'sharing', 'pictures']
 * ```
 */
export function analysePhrase(phrase: string, language: string): readonly PhraseWord[] {
  aString(phrase, 'phrase');
  aString(language, 'language');
  const short = language.split('-', 1)[0]!.toLowerCase();
  return tellingWords(phrase, short).map(({ word, isStop }) => ({
    term: foldText(word),
    stems: stemsOf(word, short),
    isStop,
  }));
}
