import type { QueryWord } from '../text/analyseQuery.js';
import { isInflection } from '../text/tokenize.js';
import { fuzzyTerms } from './fuzzyTerms.js';
import {
  exactQuality,
  inflectedQuality,
  numberShare,
  oneEditQuality,
  prefixQuality,
  rarityOf,
  stemQuality,
  twoEditsQuality,
} from './ranking.js';
import type { SearchIndex } from './searchIndex.js';
import { lowerBound } from './termDictionary.js';

/** Terms, and in how many places each stands. */
export type TermPostings = Omit<SearchIndex, 'phrases'>;

/** Terms that answer a word equally well: from one place up to, not including, another. */
export interface TermRange {
  readonly from: number;
  readonly to: number;
  readonly quality: number;
}

/** The terms that answer a word of a query. A term may be in two ranges; the better quality counts. */
export interface TermMatches {
  readonly word: QueryWord;
  readonly ranges: readonly TermRange[];
  /** How many postings those terms have. */
  readonly postings: number;
  /** What the word is worth; see `rarityOf`. */
  readonly rarity: number;
  /** Whether only misspellings of the word are known. */
  readonly guessed: boolean;
}

/**
 * The terms that answer a word: the word, its stems and forms and, when it is the last one, whatever begins with it; what it
 * may be a misspelling of when it is none of those and `guesses` are wanted.
 */
export function expandTerm(
  index: TermPostings,
  documents: number,
  word: QueryWord,
  isLast: boolean,
  guesses: boolean,
): TermMatches {
  const ranges: TermRange[] = [];
  let postings = 0;
  const add = (from: number, to: number, quality: number) => {
    if (from === to) return;
    ranges.push({ from, to, quality });
    postings += index.postingStarts[to]! - index.postingStarts[from]!;
  };
  addForms(index, word.term, isLast, add);
  for (const stem of word.stems) {
    const place = exactTerm(index, stem);
    if (place >= 0) add(place, place + 1, stem.startsWith('=') ? inflectedQuality : stemQuality);
  }
  const guessed = ranges.length === 0;
  if (guessed && guesses && !word.isStop)
    fuzzyTerms(index, word.term, isLast, (place, distance) => {
      if (distance > 0) add(place, place + 1, distance === 1 ? oneEditQuality : twoEditsQuality);
    });
  // A number tells editions apart, and says nothing of what they are about.
  const share = isNumber(word.term) ? numberShare : 1;
  const rarity = word.isStop || postings === 0 ? 0 : Math.ceil(rarityOf(postings, documents) * share);
  return { word, ranges, postings, rarity, guessed };
}

const isNumber = (term: string): boolean => /^\d+$/.test(term);

/** The place of a term, or -1. */
export function exactTerm(index: TermPostings, term: string): number {
  const place = lowerBound(index, term, term.length, false);
  const isThere = place < lowerBound(index, term, term.length, true);
  return isThere && index.starts[place + 1]! - index.starts[place]! === term.length ? place : -1;
}

/** Adds the word itself, its forms with other endings, and what it begins. */
function addForms(
  index: TermPostings,
  word: string,
  isLast: boolean,
  add: (from: number, to: number, quality: number) => void,
): void {
  const { length } = word;
  const from = lowerBound(index, word, length, false);
  const to = lowerBound(index, word, length, true);
  // One character of Chinese says as much as a word.
  const unfinished = isLast && (length > 1 || word > '\u0e00');
  let rest = from;
  for (let place = from; place <= to; place++) {
    const longer = index.starts[place + 1]! - index.starts[place]!;
    const quality = longer === length ? exactQuality : isInflection(length, longer) ? inflectedQuality : 0;
    if (place < to && !quality) continue;
    if (unfinished) add(rest, place, prefixQuality);
    if (place < to) add(place, place + 1, quality);
    rest = place + 1;
  }
  // Of a shorter form it may be a slip all the same: besr is bes with an ending, but rather besar.
  for (let shorter = length - 1; isInflection(shorter, length); shorter--) {
    const place = exactTerm(index, word.slice(0, shorter));
    if (place >= 0) add(place, place + 1, inflectedQuality);
  }
}
