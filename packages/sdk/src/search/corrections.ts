import { columnsOf } from '../columns/columnsOf.js';
import type { Catalogue } from '../model.js';
import { foldText, lowerCase } from '../text/fold.js';
import { tokenize } from '../text/tokenize.js';
import type { TermMatches } from './expandTerm.js';
import { eachField } from './ranking.js';
import { termAt, type TermDictionary } from './termDictionary.js';

/** What a text was taken for, because nothing has some of its words. */
export interface Correction {
  /** The whole text with the words that were meant. */
  readonly text: string;
  /** Each word that nothing has, folded, and the one that it was taken for. */
  readonly words: readonly { readonly typed: string; readonly meant: string }[];
}

/** What was meant is shown as the best of so many documents write it. */
export const mostRead = 20;

/**
 * What a text was taken for: of each word that only misspellings are known of, the nearest word of the best documents.
 *
 * @param found The best documents, best first.
 */
export function correctionOf(
  catalogue: Catalogue,
  index: TermDictionary,
  text: string,
  words: readonly TermMatches[],
  found: readonly number[],
): Correction | undefined {
  const guessed = words.filter(({ guessed: isGuess, ranges }) => isGuess && ranges.length > 0);
  if (guessed.length === 0) return undefined;
  const meant = new Map(guessed.map((each) => [each.word.term, meantBy(catalogue, index, each, found)]));
  const lower = lowerCase(text);
  // Places are those of the text as typed, unless it was changed by more than its case.
  const shown = lower.length === text.length ? text : lower;
  const pairs = new Map<string, string>();
  let corrected = '';
  let end = 0;
  for (const token of tokenize(lower, false)) {
    const instead = meant.get(foldText(token.term));
    if (instead === undefined) continue;
    pairs.set(shown.slice(token.start, token.end), instead);
    corrected += shown.slice(end, token.start) + instead;
    end = token.end;
  }
  if (pairs.size === 0) return undefined;
  return { text: corrected + shown.slice(end), words: [...pairs].map(([typed, word]) => ({ typed, meant: word })) };
}

/** The nearest term of a word: as the best documents write it, or as it is compared where none of them does. */
function meantBy(
  catalogue: Catalogue,
  index: TermDictionary,
  { ranges }: TermMatches,
  found: readonly number[],
): string {
  const best = Math.max(...ranges.map(({ quality }) => quality));
  const near = new Set<string>();
  for (const { from, to, quality } of ranges)
    if (quality === best) for (let term = from; term < to; term++) near.add(termAt(index, term));
  const { documents } = columnsOf(catalogue);
  for (const d of found) {
    let written: string | undefined;
    eachField(documents[d]!, (texts) => {
      for (const { text } of texts)
        for (const { term } of tokenize(lowerCase(text), false)) if (near.has(foldText(term))) written ??= term;
    });
    if (written !== undefined) return written;
  }
  return [...near].find((term) => !term.startsWith('=')) ?? '';
}
